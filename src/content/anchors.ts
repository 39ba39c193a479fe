import type { Product } from '../core/types';
import { all, closest, one, parent, rootOf, tag } from './read/dom';
import { agreeingHeading, headingsOf } from './read/headings';
import { longest } from './read/text';
import { fullAddress, shown } from './read/tile-facts';

const CONTROLS = 'button,input,select,textarea,summary,[role=button],[tabindex="0"],a[href]';
/** A tile's edge lies no higher above its link than this. */
const HIGHEST = 6;

/** Where a product stands on the page, and how far around it is its own. */
export interface Anchor {
  element: Element;
  /** Its tile; on a product's page the part that holds heading and picture. */
  around: Element;
}

/** Ways to find a listed product, the surest first: by which elements, what of each, and what of the product is the same. */
const WAYS: readonly [
  selector: string,
  keyOf: (element: Element) => string | null,
  sought: (product: Product) => string | false | null | undefined,
][] = [
  ['a[href]', fullAddress, ({ url }) => url],
  // Where the product's own address has a query, that tells it from others ("?id=7").
  ['a[href]', link => bare(fullAddress(link) ?? ''), ({ url }) => url && !url.includes('?') && bare(URL.parse(url, location.href))],
  ['a[href],h2,h3,h4', shown, ({ title }) => title],
];

/**
 * Finds products in the page by what was read of them: shops replace their elements at any time, addresses and titles stay.
 * A product's own page is known by its main heading, all else by the link to it. Reads no layout.
 */
export function anchorsOf(products: readonly Product[]): Map<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  const root = rootOf();
  if (!root) return anchors;
  const ways = WAYS.map(([selector, keyOf, sought]) => {
    let groups: Map<string | null, Element[]> | undefined;
    return (product: Product) => {
      groups ??= Map.groupBy(all(root, selector), keyOf);
      const key = sought(product);
      return (key && groups.get(key)) || [];
    };
  });
  for (const product of products) {
    let element = product.kind === 'product' ? headingOf(root, product) : null;
    for (const find of product.kind === 'product' ? [] : ways) element ??= titled(find(product));
    if (element) anchors.set(product.id, { element, around: aroundOf(element) });
  }
  return anchors;
}

/** The controls beside a product that a mark must not cover; the links to the product itself are none of them. */
export function controlsNear({ element, around }: Anchor): Element[] {
  const own = ((one(element, 'a[href]') ?? element) as HTMLAnchorElement).href;
  return all(around, CONTROLS).filter(control => !own || (control as HTMLAnchorElement).href !== own);
}

function headingOf(root: Element, { title }: Product): Element | null {
  const headings = headingsOf(root);
  return (agreeingHeading(title ?? '', headings) ?? headings[0])?.element ?? null;
}

/** Of the links to one product the one with most words: the others are its picture and its stars. */
function titled(links: readonly Element[]): Element | null {
  const best = longest(links.map(link => ({ link, text: link.textContent?.trim() ?? '' })))?.link;
  return best ? boxOf(closest(best, 'h2,h3,h4') ?? best) : null;
}

/** The outermost part of the template that holds nothing but the title: what stands within it may be cut off after a line or two. */
function boxOf(title: Element): Element {
  const outer = parent(title);
  const isBox = outer && tag(outer) === 'div' && outer.textContent?.trim() === title.textContent?.trim() && !one(outer, 'img');
  return isBox ? boxOf(outer) : title;
}

function aroundOf(element: Element): Element {
  let around = element;
  for (let height = 0; height < HIGHEST && !one(around, 'img,picture'); height += 1) {
    const outer = parent(around);
    // The body holds other products.
    if (outer && outer !== document.body) around = outer;
  }
  return around;
}

/** An address as the browser understands it, without its scheme and what shops append to tell where a click came from; no link has that of `null`. */
function bare(url: string | URL | null): string {
  return `${url}`.replace(/^\w+:|[?#].*|\/ref=.*/g, '');
}
