import { LONGEST_TEXT } from '../core/matching/product-view';
import type { PageKind, Product, Reading, ValueOrigin } from '../core/types';

/** As many as the content script reads of one page. */
const MOST_PRODUCTS = 1000;
const LONGEST_LIST = 80;
const MOST_LINES = 600;
/** A line that goes on past the content script's own cap is longer: what is beyond is lost. Many regular expressions run over each line. */
const LONGEST_LINE = 400;
const MOST_NAMES = 30;
/** Text of one reading in all; `storage.session` holds 10 MB for every tab together, a real grid of 60 tiles about 0.04. */
const LONGEST_READING = 1_000_000;
const PAGE_KINDS: ReadonlySet<string> = new Set<PageKind>(['product', 'grid', 'cart', 'other']);
const PRODUCT_KINDS: ReadonlySet<string> = new Set<Product['kind']>(['product', 'tile', 'cart']);

/** A page's text is hostile: this keeps what has the right shape, cut to size. `null` where it is no reading at all. */
export function parseReading(value: unknown): Reading | null {
  if (!isRecord(value) || typeof value.url !== 'string' || typeof value.pageKind !== 'string' || !PAGE_KINDS.has(value.pageKind))
    return null;
  if (!Array.isArray(value.products)) return null;
  const products = parseProducts(value.products);
  return {
    // Its length is checked by the call's schema.
    url: value.url,
    site: text(value.site) ?? '',
    pageKind: value.pageKind as PageKind,
    readAt: finite(value.readAt),
    readMs: finite(value.readMs),
    problem: text(value.problem),
    cut: value.cut === true || products.length < value.products.length,
    products,
  };
}

function parseProducts(values: unknown[]): Product[] {
  const products: Product[] = [];
  let size = 0;
  for (const value of values.slice(0, MOST_PRODUCTS)) {
    const product = parseProduct(value);
    if (product === null) continue;
    size += JSON.stringify(product).length;
    if (size > LONGEST_READING) break;
    products.push(product);
  }
  return products;
}

function parseProduct(value: unknown): Product | null {
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.kind !== 'string' || !PRODUCT_KINDS.has(value.kind)) return null;
  return {
    id: cut(value.id),
    kind: value.kind as Product['kind'],
    title: text(value.title),
    brand: text(value.brand),
    manufacturer: text(value.manufacturer),
    seller: text(value.seller),
    materials: texts(value.materials),
    countryOfOrigin: text(value.countryOfOrigin),
    importer: text(value.importer),
    category: text(value.category),
    url: text(value.url),
    lines: texts(value.lines, MOST_LINES, LONGEST_LINE),
    names: texts(value.names, MOST_NAMES),
    text: texts(value.text),
    origins: parseOrigins(value.origins),
  };
}

function parseOrigins(value: unknown): Record<string, ValueOrigin> {
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).slice(0, LONGEST_LIST);
  return Object.fromEntries(
    entries.flatMap(([field, origin]) => {
      if (!isRecord(origin)) return [];
      return [[cut(field), { reader: text(origin.reader) ?? '', where: text(origin.where) ?? '' }]];
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown, most = LONGEST_TEXT): string | null {
  return typeof value === 'string' && value !== '' ? unescaped(cut(value, most)) : null;
}

/** Shops write "G&amp;G" also where nothing reads it as markup, in JSON-LD for one. */
function unescaped(value: string): string {
  return value
    .replace(/&(?:amp|#0?38);/g, '&')
    .replace(/&(?:apos|#0?39);/g, "'")
    .replace(/&quot;/g, '"');
}

function texts(value: unknown, most = LONGEST_LIST, longest = LONGEST_TEXT): string[] {
  return Array.isArray(value) ? value.slice(0, most).flatMap(entry => text(entry, longest) ?? []) : [];
}

function cut(value: string, most = LONGEST_TEXT): string {
  return value.slice(0, most);
}

function finite(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
