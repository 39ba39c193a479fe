import type { Product } from '../../core/types';
import type { ShopPage } from '../shops/shop';
import { brandSigns } from './brand-signs';
import { all, contains, matches, one, outwards, parent } from './dom';
import { elsewhereThan } from './elsewhere';
import { type Facts, type Field, productFrom } from './facts';
import { agreeingHeading, type Heading, headingFacts, mainHeading } from './headings';
import { type Ld, ldFacts } from './json-ld';
import { readLines } from './lines';
import { type Meta, openGraphFacts, tabTitle } from './meta';
import { microdataFacts } from './microdata';
import { outermost } from './outermost';
import { familyOf, ROWS } from './repeated-tiles';
import { called } from './selectors';
import { firstFound, recordFacts } from './shop-record';
import type { Steps } from './steps';
import { textOf } from './text';

/** What is known of a page before its one product is read. */
export interface PageContext {
  root: Element;
  url: URL;
  meta: Meta;
  page: ShopPage | null;
  ld: Ld;
  scopes: readonly Element[];
  headings: readonly Heading[];
  /** Whether the page came by soft navigation: what it marks up may still speak of the page before. */
  isSoft: boolean;
}

/** A page that marks up more things than this is about none of them; the first are asked. */
const MOST_ASKED = 200;
/** How far above its heading a product's price stands. */
const PRICE_HEIGHT = 7;
/** A price there is another's (a row of related things on a page that is missing), unless the template calls the place the product's own or the whole page so; a row of products is never the product's own. */
const elsewherePrice = () =>
  `:is(nav,header,footer,aside,${called('filter refine facet miniCart mini-cart minicart sidebar')},:is(${called('header')}):has(a)):not(html,body,[class^=product]),:is(${called(`${ROWS} slider`)}):not(html,body,:has(h1))`;
/** One of a few results has a picture and a name that both lead elsewhere. */
const PICTURE_LINK = 'a img';
const NAME_LINK = 'a :is(h2,h3,h4),:is(h2,h3,h4,strong) a';
/** More tiles than this are a grid, and no row of what goes with a product. */
const MOST_RELATED = 6;
/** A page's description, where no record says where it stands. */
const description = () => `[itemprop=description],${called('description')}`;
/** Enough to hold the bullets of the longest page measured. */
const TEXT_CAP = 1500;
const MOST_TEXTS = 6;

/** The facts of the product that the page's markup calls its own, the most trusted first. Of several things one that no heading names is beside the page's own. */
function markedFacts(context: PageContext): Facts[] {
  const { ld, scopes, headings } = context;
  const facts: Facts[] = [];
  const named = ld.products.slice(0, MOST_ASKED).map(ldFacts).filter(isOfThis, context);
  const main = named.find(({ stated }) => !named[1] || (stated.title && agreeingHeading(stated.title.text, headings)));
  // The shop's template and its add-ons may each say a part of the same product.
  if (main) facts.push(...named.filter(({ stated }) => stated.title?.text === main.stated.title?.text));
  const scope = scopes.find(each => !scopes[1] || headings.some(({ element }) => contains(each, element)));
  if (scope) facts.push(microdataFacts(scope));
  return facts;
}

/** Whether what the markup says is of the page as it is now. */
function isOfThis(this: PageContext, { stated }: Facts): boolean {
  return !this.isSoft || agreeingHeading(stated.title?.text ?? '', this.headings) !== null;
}

/** Whether the markup speaks of one thing that a main heading names, or the browser's tab where no heading is a main one. */
export function hasMainProduct({ root, meta, ld, scopes, headings }: PageContext): boolean {
  if (scopes.some(scope => headings.some(({ element }) => contains(scope, element)))) return true;
  const titles = [...ld.products.slice(0, MOST_ASKED).map(ldFacts), ...scopes.slice(0, MOST_ASKED).map(microdataFacts)].map(
    ({ stated }) => stated.title?.text,
  );
  return titles.some(title => title && (headings[0] ? agreeingHeading(title, headings) : tabTitle(root, meta).includes(title)));
}

/** Whether the price nearest to the main heading is a single product's: fewer than `fewest` tiles stand with it, or a row of some that it comes before. */
export function pricedHeading(context: PageContext, prices: readonly Element[], tiles: readonly Element[], fewest: number): Heading | null {
  const { root, meta, headings } = context;
  const othersPrice = elsewherePrice();
  const beside = outermost(at => matches(at, othersPrice));
  const first = prices.find(price => !tiles[MOST_RELATED] && !beside(parent(price)));
  const heading = mainHeading(root, meta, headings, first);
  // Tiles may be named by several main headings, or by lesser ones.
  if (!heading || ((headings[fewest - 1] || !headings.includes(heading)) && tiles.some(tile => contains(tile, heading.element))))
    return null;
  const make = tiles[0] && familyOf(tiles[0]);
  // A row of bestsellers beside a category's heading is of the tiles' own make.
  const isTile = (at: Element) => familyOf(at) === make || (one(at, PICTURE_LINK) && one(at, NAME_LINK));
  const isInTile = (price: Element) => outwards(price, PRICE_HEIGHT).some(at => isTile(at) && !contains(at, heading.element));
  const firstOfTiles = prices.findIndex(price => tiles[0] && contains(tiles[0], price));
  // Asked of what holds a price: a price itself may be called a slider's.
  for (const holder of outwards(heading.element, PRICE_HEIGHT)) {
    const isGrid = tiles.filter(tile => contains(holder, tile)).length >= fewest;
    if (isGrid && tiles[MOST_RELATED]) return null;
    if (prices.some((price, n) => contains(holder, price) && !beside(parent(price)) && !isInTile(price) && !(isGrid && n >= firstOfTiles)))
      return heading;
  }
  return null;
}

/** Reads the one product of a page, in steps: each field from the most trusted reader that states it. `null` without a title. */
export function* readProduct(context: PageContext, found?: Heading | null): Steps<Product | null> {
  const { root, url, meta, page } = context;
  const record = page?.spots ? recordFacts(root, page.spots) : null;
  const sure = record ? [only(record, page?.sure ?? [])] : [];
  const layers = [...markedFacts(context), ...(record ? [record] : [])];
  const shared = [openGraphFacts(root, meta)].filter(isOfThis, context);
  const heading = shownHeading(context, [...sure, ...layers], found);
  const shown = heading ? [headingFacts(heading)] : [];
  const trusted = [...sure, ...(heading?.sure ? shown : []), ...layers, ...shown, ...shared];
  const title = trusted.find(({ stated }) => stated.title)?.stated.title?.text;
  if (!title) return null;
  const elsewhere = elsewhereThan(heading?.element);
  yield;
  const signs = trusted.some(({ stated }) => stated.brand) ? [] : [brandSigns(root, title, heading, elsewhere)];
  const product = productFrom('product-1', 'product', [...trusted, ...signs]);
  product.url ??= url.href;
  const areas = detailAreas(context);
  const texts = firstFound(root, page?.text ?? [description()])
    .filter(text => !elsewhere(text))
    .slice(0, MOST_TEXTS);
  yield;
  product.lines = [
    ...layers.flatMap(({ lines = [] }) => lines),
    ...(yield* readLines([...areas, ...texts.filter(text => !areas.some(area => contains(area, text)))], elsewhere)),
  ];
  yield;
  product.text = texts.flatMap(text => textOf(text, TEXT_CAP) ?? []);
  return product;
}

/** The heading over the product. `sure` where it says what the markup says: then its words are the title as shown. */
function shownHeading(
  { root, meta, headings }: PageContext,
  facts: readonly Facts[],
  found: Heading | null | undefined,
): (Heading & { sure: boolean }) | null {
  const marked = facts.find(({ stated }) => stated.title)?.stated.title?.text;
  const agreeing = marked ? agreeingHeading(marked, headings) : null;
  if (agreeing) return { ...agreeing, sure: true };
  const main = found ?? mainHeading(root, meta, headings);
  return main && { ...main, sure: false };
}

/** Where the product's own details stand: the record's areas, else the main part of the page that holds the heading. */
function detailAreas({ root, page, headings }: PageContext): Element[] {
  const own = (page?.details ?? []).flatMap(spot => all(root, spot));
  if (own[0]) return own;
  const main = one(root, 'main,[role=main]');
  return [main && headings.some(({ element }) => contains(main, element)) ? main : (one(root, 'body') ?? root)];
}

/** The fields that a shop's own selectors know better than its markup. */
function only(record: Facts, fields: readonly Field[]): Facts {
  return { ...record, stated: Object.fromEntries(fields.map(field => [field, record.stated[field] ?? null])) };
}
