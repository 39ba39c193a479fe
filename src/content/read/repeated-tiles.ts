import { all, attr, childElements, contains, matches, one, outwards, parent, tag } from './dom';
import { amountsIn, PRICE, pricesIn } from './money';
import { outermost } from './outermost';
import { called, NAMED } from './selectors';
import type { Steps } from './steps';

/** What templates call a row of other things. */
export const ROWS = 'cross-sell slick upsell swiper recommend also- recently carousel related similar drawer';
/** Rows of pictures beside or below what the page is about, and the page's frame. */
export const BESIDE = `:is(nav,header,footer,aside,[class~=sidebar],${called(`${ROWS} slider`)}):not(html,body,:has(main))`;
/** How far above its price the edge of a tile lies. */
const HIGHEST = 8;
/** A grid of 2,000 is the largest we promise to read; a tile may name two prices. */
const MOST_PRICES = 6000;
/** Fewer are no grid. */
const FEWEST = 3;
/** The part of a family that must stand together for the rest to count as strays (featured things above the grid). */
const MAIN_PART = 0.7;
/** So many of a long list of tiles tell where it stands, and no grid lies farther above its tiles. */
const MOST_SAMPLES = 200;
const HIGHEST_HOLDER = 60;
/** Only the first class is asked; a page may give each element a megabyte of them. */
const MOST_CLASSES = 300;
/** Words by which templates tell twins apart. */
const TWIN_MARKS = /\d+|\b(?:first|last|odd|even|active|hidden|selected)\b/gi;
/** What names a product in a grid. */
export const NAMES_SOMETHING = `a[href],${NAMED}`;
const PICTURE = 'img,picture,svg,[style*=background]';
/** Where most tiles of a grid show a picture, the rest (a rating, a button) is no tile. */
const MOSTLY = 0.5;
/** Unless it stands within those that do: a book's bindings, each with a price. */
const A_PART = 0.2;

/**
 * Elements that repeat around a price, each with words or a link of its own: the tiles of a grid that nobody marked up.
 * A front page has no grid of its own: all its rows are what it shows.
 */
export function* repeatedTiles(root: Element, known?: readonly Element[], isFront?: boolean): Steps<Element[]> {
  const prices = known ?? (yield* pricesIn(root));
  const named = yield* largest(familiesOf(prices.slice(0, MOST_PRICES)));
  // Where no template names a price, the prices are the amounts.
  const isNamed = prices[0] && matches(prices[0], PRICE);
  const tiles = withUnpriced(named[0] || !isNamed ? named : yield* largest(familiesOf(yield* amountsIn(root))));
  if (isFront) return tiles;
  const together = standingTogether(tiles);
  const beside = outermost(at => matches(at, BESIDE));
  const apart = together.filter(tile => !beside(parent(tile)));
  if (apart[FEWEST - 1]) return apart;
  // A row of pictures may show more than the grid; each try must leave far fewer, so that a hostile page is given up soon.
  const shown = new Set(together);
  const inShown = outermost(at => shown.has(at));
  const others = prices.filter(price => !inShown(price));
  return others.length < prices.length * 0.9 ? yield* repeatedTiles(root, others) : [];
}

/** The tiles among what was added later: of the same make as those known. */
export function furtherTiles(known: Element, added: readonly Element[]): Element[] {
  const make = familyOf(known);
  return added.flatMap(root => [root, ...all(root, tag(known))]).filter(element => familyOf(element) === make && namesSomething(element));
}

/** Groups the ancestors of all prices by what the template calls them; a list in each tile is no twin of the list of tiles. */
function familiesOf(prices: readonly Element[]): Set<Element>[] {
  const families = new Map<string, Set<Element>>();
  for (const price of prices) {
    const path: string[] = [];
    for (const element of [price, ...outwards(price, HIGHEST)]) {
      const own = familyOf(element);
      const key = own + path.filter(inner => inner === own).length;
      path.push(own);
      const family = families.get(key) ?? new Set();
      if (family.has(element)) break;
      families.set(key, family.add(element));
    }
  }
  return [...families.values()];
}

/** What the template calls an element, by its first class: `li.tile`. */
export function familyOf(element: Element): string {
  const name = (attr(element, 'class') ?? '').slice(0, MOST_CLASSES).replace(TWIN_MARKS, '').trim();
  return `${tag(element)}.${name}`.replace(/\s.*|\.$/s, '');
}

/** The family with most members that name and show something; of equals the outermost, which holds the whole tile: it was met last. */
function* largest(families: readonly Set<Element>[]): Steps<Element[]> {
  let shown: Element[] = [];
  let named: Element[] = [];
  for (const family of families.toReversed()) {
    yield;
    if (family.size < FEWEST || family.size <= shown.length) continue;
    const naming = innermost([...family]).filter(namesSomething);
    const showing = naming.filter(member => one(member, PICTURE));
    if (naming.length >= FEWEST && naming.length > named.length) named = naming;
    if (showing.length >= FEWEST && showing.length > shown.length) shown = showing;
  }
  return shown.length >= named.length * (shown.some(tile => named[0] && contains(tile, named[0])) ? A_PART : MOSTLY) ? shown : named;
}

/** Without those that hold others of their own family: the table around a table of tiles. */
export function innermost(family: readonly Element[]): Element[] {
  const holders = new Set<Element>();
  for (const sample of [family[0], family[1], family.at(-1)]) for (const at of outwards(sample, HIGHEST_HOLDER)) holders.add(at);
  return family.filter(member => !holders.has(member));
}

function namesSomething(element: Element): unknown {
  return tag(element) === 'a' || one(element, NAMES_SOMETHING);
}

/** Twins of the tiles beside them that show no price (sold out, "from", price on request). */
function withUnpriced(tiles: readonly Element[]): Element[] {
  const [first] = tiles;
  if (!first) return [];
  const key = familyOf(first);
  const rows = new Set(tiles.map(parent));
  return [...rows].flatMap(row => (row ? childElements(row).filter(twin => familyOf(twin) === key && namesSomething(twin)) : []));
}

/** The tiles under the nearest ancestor of a middle one that holds most of them. */
function standingTogether(tiles: readonly Element[]): Element[] {
  const step = Math.ceil(tiles.length / MOST_SAMPLES);
  const samples = tiles.filter((_tile, n) => n % step === 0);
  const middle = samples[samples.length >> 1];
  for (const around of outwards(middle, HIGHEST_HOLDER)) {
    const holds = (tile: Element) => contains(around, tile);
    if (samples.filter(holds).length >= samples.length * MAIN_PART) return tiles.filter(holds);
  }
  return [];
}
