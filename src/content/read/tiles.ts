import type { Product } from '../../core/types';
import type { Tiles } from '../shops/shop';
import { atMost } from './budget';
import { all, closest, matches, one, parent, tag } from './dom';
import { type Facts, keyOf, productFrom } from './facts';
import { type LdNode, ldFacts } from './json-ld';
import { microdataFacts } from './microdata';
import { innermost, repeatedTiles } from './repeated-tiles';
import { called, NAMED } from './selectors';
import { recordFacts } from './shop-record';
import { mapped, type Steps } from './steps';
import { fullAddress, tileFacts } from './tile-facts';

/** No shop shows as many at once; more would hold up the page for longer than 50 ms. */
const MOST_TILES = 1000;
/** What stands in each line of a cart: its quantity and a way to take it out. */
const controls = () => `[type=number],${called('qty quantity remove', 'class id aria-label name title')}`;

/** A link that leads somewhere (a stepper's do not), a name or a cell. */
const NAME_OR_CELL = `a[href]:not([href^=j],[href^="#"]),td,${NAMED}`;
/** How far above its control the edge of a line lies. */
const HIGHEST = 9;

/** The products of the tiles that a shop's record finds, each with its address. */
export function* recordTiles(found: readonly Element[], { spots, link = 'a[href]' }: Tiles, kind: 'tile' | 'cart'): Steps<Product[]> {
  return numbered(
    yield* mapped(atMost(found, MOST_TILES), tile => {
      const facts = recordFacts(tile, spots);
      const address = addressOf(tile, link);
      if (address) facts.stated.url ??= { text: address, where: link };
      return facts;
    }),
    kind,
  );
}

/** The products of a JSON-LD list. */
export function listTiles(nodes: readonly LdNode[]): Product[] {
  return numbered(atMost(nodes, MOST_TILES).map(ldFacts), 'tile');
}

/** The products of a grid in microdata. */
export function* scopeTiles(scopes: readonly Element[]): Steps<Product[]> {
  return numbered(yield* mapped(atMost(scopes, MOST_TILES), microdataFacts), 'tile');
}

/** The products of a grid that nobody marked up. */
export function* unmarkedTiles(tiles: readonly Element[], kind: 'tile' | 'cart' = 'tile'): Steps<Product[]> {
  return numbered(yield* tileFacts(atMost(tiles, MOST_TILES)), kind);
}

/**
 * The lines of a cart, of wishes or of orders that no record knows: by the controls in each, else by their prices. The page's header tells
 * on each page what is in the cart.
 */
export function* cartLines(root: Element): Steps<Product[]> {
  const lines = innermost(yield* linesAround(all(root, controls()).filter(control => !closest(control, 'th,header,[type=hidden]'))));
  return yield* unmarkedTiles(lines[0] ? lines : yield* repeatedTiles(root), 'cart');
}

/**
 * Around each control of a cart the row, or the nearest part with a picture but no cell, that holds a link, or an entry of a list with a
 * picture; what holds the main heading is the page. Outwards together, so that what is around thousands of controls is searched once.
 */
function* linesAround(controls: readonly Element[]): Steps<Element[]> {
  const lines = new Set<Element>();
  let around: Iterable<Element> = controls;
  for (let height = 0; height < HIGHEST; height += 1) {
    const above = new Set([...around].map(parent));
    const next = new Set<Element>();
    for (const at of above) {
      yield;
      if (!at || one(at, 'h1')) continue;
      const isLine = (tag(at) === 'li' || one(at, NAME_OR_CELL)) && (tag(at) === 'tr' || (one(at, 'img') && tag(at) !== 'td'));
      (isLine ? lines : next).add(at);
    }
    around = next;
  }
  return [...lines];
}

function numbered(facts: readonly Facts[], kind: 'tile' | 'cart'): Product[] {
  const seen = new Set<string>();
  const products: Product[] = [];
  for (const each of facts) {
    const product = productFrom(`${kind}-${products.length + 1}`, kind, [each]);
    const key = keyOf(product);
    if (!product.title || (product.url && seen.has(key))) continue;
    seen.add(key);
    products.push(product);
  }
  return products;
}

function addressOf(tile: Element, selector: string): string | null {
  const link = matches(tile, selector) ? tile : one(tile, selector);
  return fullAddress(link);
}
