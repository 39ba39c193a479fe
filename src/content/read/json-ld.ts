import { leaveOut } from './bounds';
import { all, rawText } from './dom';
import type { Facts, Field } from './facts';
import { parseJson } from './json-text';
import { clean, TITLE_CAP } from './text';

/** A JSON-LD object: any key, any value, nothing promised. */
export interface LdNode {
  [key: string]: unknown;
}

/** What the page's JSON-LD holds, in page order. */
export interface Ld {
  products: LdNode[];
  /** Products of an `ItemList`, each with the position's own URL where the product has none. */
  listed: LdNode[];
}

const PRODUCT = /(?:^|\/)(?:\w*Product\w*|Book|Car|Vehicle|Motorcycle)$/i;
const LIST = /ItemList$/i;
const ENTITIES: Record<string, string> = { quot: '"', amp: '&', nbsp: ' ' };
/** Where a page's main thing may hide; related products and reviews are left alone. */
const WAYS_DOWN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemOffered', 'about'];
/** Deeper markup than this is hostile or broken. */
const DEEPEST = 6;
/** A grid of 2,000 is the largest we promise to read. */
const MOST_NODES = 2500;
/** All scripts of a page together; parsing more would be felt. Saved real pages stay below 60,000. */
const MOST_CHARACTERS = 1_000_000;

/** Reads every JSON-LD script of the page. */
export function readJsonLd(root: Element): Ld {
  const ld: Ld = { products: [], listed: [] };
  let left = MOST_CHARACTERS;
  for (const script of all(root, 'script[type="application/ld+json" i]')) {
    const text = rawText(script);
    left -= text.length;
    if (left < 0) leaveOut();
    else walk(parseJson(text), 0, ld);
  }
  return ld;
}

function walk(value: unknown, depth: number, ld: Ld): void {
  if (depth > DEEPEST || ld.products.length + ld.listed.length > MOST_NODES) return;
  if (Array.isArray(value)) for (const each of value) walk(each, depth + 1, ld);
  if (!isNode(value)) return;
  if (isType(value, PRODUCT)) ld.products.push(value);
  else if (isType(value, LIST)) ld.listed.push(...listItems(value));
  else if (isType(value, /BreadcrumbList$/i)) return;
  else for (const way of WAYS_DOWN) walk(value[way], depth + 1, ld);
}

function listItems(list: LdNode): LdNode[] {
  const found: LdNode[] = [];
  for (const entry of many(list.itemListElement).slice(0, MOST_NODES)) {
    if (!isNode(entry)) continue;
    const inner = isNode(entry.item) ? entry.item : entry;
    found.push(typeof inner.url === 'string' ? inner : { ...inner, url: entry.url ?? inner['@id'] });
  }
  return found;
}

/** What one JSON-LD product states. */
export function ldFacts(node: LdNode): Facts {
  const facts: Facts = { reader: 'json-ld', values: {} };
  const offer = many(node.offers).find(isNode);
  const variant = many(node.hasVariant).find(isNode);
  const put = (field: Field, where: string, value: unknown, cap?: number) => {
    const text = clean(typeof value === 'string' ? decoded(value) : value, cap);
    if (text && !facts.values[field]) facts.values[field] = { text, where };
  };
  put('title', 'name', node.name, TITLE_CAP);
  put('brand', 'brand', nameOf(node.brand ?? variant?.brand));
  put('manufacturer', 'manufacturer', nameOf(node.manufacturer));
  put('seller', 'offers.seller', nameOf(offer?.seller ?? offer?.offeredBy));
  put('materials', 'material', many(node.material).map(nameOf).filter(Boolean).join(', '));
  put('countryOfOrigin', 'countryOfOrigin', nameOf(node.countryOfOrigin ?? node.countryOfAssembly));
  put('category', 'category', nameOf(node.category));
  for (const key of ['gtin13', 'gtin', 'gtin12', 'gtin14', 'gtin8', 'isbn']) put('gtin', key, node[key]);
  put('url', 'url', node.url ?? offer?.url, 2000);
  return facts;
}

/** Templates escape for HTML what JSON carries as it is. */
function decoded(text: string): string {
  return text.includes('&') ? text.replace(/&(quot|amp|apos|#0?39|nbsp);/g, (_all, name: string) => ENTITIES[name] ?? "'") : text;
}

/** A name as a string, in a node's `name`, or in the first of a list. */
function nameOf(value: unknown): unknown {
  const first = many(value)[0];
  return isNode(first) ? (first.name ?? first['@value']) : first;
}

function many(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value == null ? [] : [value];
}

function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isType(node: LdNode, type: RegExp): boolean {
  return many(node['@type']).some(each => typeof each === 'string' && type.test(each));
}
