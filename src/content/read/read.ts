import type { PageKind, Product } from '../../core/types';
import type { OfferedShop } from '../offered-shop';
import type { ShopPage } from '../shops/shop';
import { isCut, openBudget } from './budget';
import { all, countElements, matches } from './dom';
import { type Heading, headingsOf } from './headings';
import { readJsonLd } from './json-ld';
import { isOpenGraphProduct, metaOf } from './meta';
import { productScopes } from './microdata';
import { pricesIn } from './money';
import { type AddressKind, addressKind } from './page-address';
import { hasMainProduct, type PageContext, pricedHeading, readProduct } from './product-page';
import { furtherTiles, repeatedTiles } from './repeated-tiles';
import { letsRooms, sells } from './sells';
import { atOnce, mapped, type Steps } from './steps';
import { fold } from './text';
import { cartLines, listTiles, recordTiles, scopeTiles, unmarkedTiles } from './tiles';

/** Fewer listed things than this are a "more like this" beside a product, not a page of results. */
const FEWEST_TILES = 3;
/** A tile says its product's name within this. */
const MOST_SHOWN = 2000;
/** A front page shows a few things it sells; it is a grid when it shows many. */
const FEWEST_ON_FRONT_PAGE = 12;

/** What one look at the page found. */
export interface PageRead {
  site: string;
  pageKind: PageKind;
  products: Product[];
  /** Whether the page holds more than was read. */
  cut: boolean;
  /** The products among what was added to a grid, where the rest of the page need not be read again for them. */
  readAdded?: (added: readonly Element[]) => Steps<Product[]>;
}

type Found = Omit<PageRead, 'site' | 'cut'>;
const NOTHING: Found = { pageKind: 'other', products: [] };

/**
 * Reads all that a page sells, by the shop's record where there is one, in steps that may be tasks of their own.
 * Never throws for what a page contains; reads no layout and no style.
 */
export function* readPage(root: Element, url: URL, shop: OfferedShop | null, isSoft = false): Steps<PageRead> {
  const site = shop?.id ?? url.hostname;
  openBudget(countElements(root));
  const address = addressKind(url, root);
  // Asked before the record: a shop's reviews may stand at an address around the product's own.
  const listed = shop && pageOf(shop, url);
  const page = address !== 'no-sale' || listed?.kind === 'cart' ? listed : null;
  return { site, ...(yield* page ? readListed(root, url, page, isSoft) : readByMarkup(root, url, shop, isSoft, address)), cut: isCut() };
}

/** The same in one go. */
export function readWhole(root: Element, url: URL, shop: OfferedShop | null): PageRead {
  return atOnce(readPage(root, url, shop));
}

function pageOf(shop: OfferedShop, url: URL): ShopPage | null {
  return shop.pages.find(page => page.path.test(url.pathname + url.search)) ?? null;
}

/** A page whose kind the shop's record knows. */
function* readListed(root: Element, url: URL, page: ShopPage, isSoft: boolean): Steps<Found> {
  const { tiles, kind } = page;
  if (tiles) {
    const read = (found: readonly Element[]) => recordTiles(found, tiles, kind === 'cart' ? 'cart' : 'tile');
    const products = yield* read(all(root, tiles.each));
    const among = (added: readonly Element[]) =>
      added.flatMap(part => [part, ...all(part, tiles.each)]).filter(part => matches(part, tiles.each));
    if (products[0]) return { pageKind: kind, products, readAdded: adding(among, read) };
  }
  if (page.kind === 'cart') return found('cart', yield* cartLines(root));
  const context = { ...(yield* markup(root, url, isSoft)), page, headings: headingsOf(root) };
  return page.kind === 'grid' ? yield* gridOf(context, yield* repeatedTiles(root), FEWEST_TILES) : yield* productOf(context);
}

/** Any other page: what its address, its markup and its form say. */
function* readByMarkup(root: Element, url: URL, shop: OfferedShop | null, isSoft: boolean, address: AddressKind): Steps<Found> {
  if (address === 'no-sale') return NOTHING;
  const marked = yield* markup(root, url, isSoft);
  const { meta, ld, scopes } = marked;
  const isShared = isOpenGraphProduct(meta);
  const isMarked = ld.products[0] ?? scopes[0];
  const isUnmarked = !isMarked && address !== 'cart';
  // A shop may share its recipes as products.
  if ((isUnmarked && (ld.isArticle || !(isShared || sells(root, url, meta)))) || letsRooms(meta)) return NOTHING;
  yield;
  const context = { ...marked, page: null, headings: headingsOf(root) };
  const own = { ...context, page: shop?.pages.find(({ kind }) => kind === 'product') ?? null };
  if (hasMainProduct(context)) return yield* productOf(own);
  // A bag is also sold: "/bag/linen-tote".
  if (address === 'cart') return found('cart', yield* cartLines(root));
  yield;
  const prices = yield* pricesIn(root);
  yield;
  const tiles = yield* repeatedTiles(root, prices, address === 'home');
  yield;
  if (address === 'home') return yield* gridOf(context, tiles, FEWEST_ON_FRONT_PAGE);
  if (isShared) return yield* productOf(own);
  const heading = pricedHeading(context, prices, tiles, FEWEST_TILES);
  return heading ? yield* productOf(own, heading) : yield* gridOf(context, tiles, FEWEST_TILES);
}

/** What a page marks up. In a document of a million nodes each look through all of it is a task of its own. */
function* markup(root: Element, url: URL, isSoft: boolean): Steps<Omit<PageContext, 'page' | 'headings'>> {
  const meta = metaOf(root);
  yield;
  const ld = readJsonLd(root);
  yield;
  return { root, url, isSoft, meta, ld, scopes: productScopes(root) };
}

function* productOf(context: PageContext, heading?: Heading | null): Steps<Found> {
  const product = yield* readProduct(context, heading);
  return product ? { pageKind: 'product', products: [product] } : NOTHING;
}

/** The largest of what lists, microdata and repeated forms show: shops mark up a part of what they show. */
function* gridOf({ ld, scopes }: PageContext, tiles: readonly Element[], fewest: number): Steps<Found> {
  const named = listTiles(ld.products.length > ld.inLists.length ? ld.products : ld.inLists);
  // A filter or a soft navigation leaves a list behind that the page no longer shows.
  const shown = (yield* mapped(named[0] ? tiles : [], tile => fold(`${tile.textContent}`.slice(0, MOST_SHOWN)))).join();
  const listed = named.filter(({ title }) => !shown || shown.includes(fold(title ?? '')));
  const marked = listed[0] ? listed : yield* scopeTiles(scopes);
  const [first] = tiles;
  if (!first || tiles.length <= marked.length) return marked.length >= fewest ? found('grid', marked) : NOTHING;
  const products = yield* unmarkedTiles(tiles);
  return products.length >= fewest
    ? { ...found('grid', products), readAdded: adding(added => furtherTiles(first, added), unmarkedTiles) }
    : NOTHING;
}

/** Takes up what is added to a grid. */
function adding(
  among: (added: readonly Element[]) => Element[],
  read: (tiles: readonly Element[]) => Steps<Product[]>,
): NonNullable<PageRead['readAdded']> {
  return added => {
    openBudget();
    return read(among(added));
  };
}

function found(pageKind: PageKind, products: Product[]): Found {
  return products[0] ? { pageKind, products } : NOTHING;
}
