import type { Product } from '../core/types';
import { all, closest, matches, one, outwards, parent, previousElement, rootOf } from './read/dom';
import { agreeingHeading, headingsOf, namesIn } from './read/headings';
import { NAMED } from './read/selectors';
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
 * A product's own page is known by the heading that names it, all else by the link to it. Reads no layout.
 */
export function anchorsOf(products: readonly Product[]): Map<string, Anchor> {
  const root = rootOf();
  if (!root) return new Map();
  const ways = WAYS.map(([selector, keyOf, sought]) => {
    let groups: Map<string | null, Element[]> | undefined;
    return (product: Product) => {
      groups ??= Map.groupBy(all(root, selector), keyOf);
      const key = sought(product);
      return (key && groups.get(key)) || [];
    };
  });
  const anchors = new Map<string, Anchor>();
  /** Whose place what stands around is: of one product's, or the page's. */
  const owners = new Map<Element, Element>([[document.body, root]]);
  for (const product of products) {
    let element: Element | undefined;
    if (product.kind === 'product') element = headingOf(root, product);
    else for (const find of ways) element ??= titled(find(product));
    if (!element) continue;
    const own = boxOf(element);
    anchors.set(product.id, { element: own, around: own });
    for (const outer of outwards(own, HIGHEST)) owners.set(outer, (owners.get(outer) ?? own) === own ? own : root);
  }
  for (const anchor of anchors.values()) anchor.around = aroundOf(anchor.element, owners);
  return anchors;
}

/** The controls beside a product that a mark must not cover; the links to the product itself are none of them. */
export function controlsNear({ element, around }: Anchor): Element[] {
  const own = fullAddress(closest(element, 'a') ?? one(element, 'a'));
  return all(around, CONTROLS).filter(control => !own || fullAddress(control) !== own);
}

function headingOf(root: Element, { title }: Product): Element | undefined {
  const headings = headingsOf(root);
  return (agreeingHeading(title ?? '', headings) ?? namesIn(root).find(({ text }) => text === title) ?? headings[0])?.element;
}

/** Of the links to one product the one with most words: the others are its picture and its stars. */
function titled(links: readonly Element[]): Element | undefined {
  const best = longest(links.map(link => ({ link, text: shown(link) ?? '' })))?.link;
  if (!best) return;
  const name = one(best, NAMED) ?? best;
  return closest(name, 'h2,h3,h4') ?? name;
}

/** The outermost part of the template that holds nothing but the title: what stands within it may be cut off after a line or two. */
function boxOf(title: Element): Element {
  const outer = parent(title);
  const isBox =
    outer && matches(outer, 'a,span,div,header') && !previousElement(title) && shown(outer) === shown(title) && !one(outer, 'img');
  return isBox ? boxOf(outer) : title;
}

/** Out to its picture; what holds several products is nobody's place, as is the whole page. */
function aroundOf(element: Element, owners: ReadonlyMap<Element, Element>): Element {
  let around = element;
  for (const outer of outwards(element, HIGHEST)) {
    if (one(around, 'img,picture') || owners.get(outer) !== element) break;
    around = outer;
  }
  return around;
}

/** An address as the browser understands it, without its scheme and what shops append to tell where a click came from; no link has that of `null`. */
function bare(url: string | URL | null): string {
  return `${url}`.replace(/^\w+:|[?#].*|\/ref=.*/g, '');
}
