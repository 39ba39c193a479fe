import { all, nextText, one, parent, rawText, textsUnder, words } from './dom';
import type { Meta } from './meta';
import { called } from './selectors';

/** What the last words of a path's segment say where shops sell nothing. Sets, because making ready one expression of all these words takes longer than asking each. */
const NO_SALE = setOf(
  'signin signup signon login logon logout register registration checkout password contact contactus faq faqs privacy careers jobs blog blogs news',
);
/** Carts, wish lists and orders in the languages of the shops; whole segments. */
const CART = setOf(
  'cart basket bag trolley wishlist wishlists favourites favorites orders orderhistory orderdetails warenkorb merkzettel einkaufswagen panier carrito cesta carrello carrinho winkelwagen winkelmand koszyk kosik kosar sepet sepetim kundvagn varukorg kurv handlekurv ostoskori cartshow favoris favoritos preferiti wunschzettel wunschliste bestellungen commandes pedidos ordini zamowienia',
);
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?)?$/;

/** Something that shops' templates call a price, in the languages of their class names. */
export const PRICE = `[itemprop="price"],${called('price preis prix precio prezzo')}`;
/** What leads to a cart or names goods: a page with prices and none of it tells what things cost, and sells none. */
const TRADE = `a[href^="cart"],a[href*="/cart"],a[href*="_cart"],a[href*="basket"],form[action*="cart"],form[action*="basket"],form[action*="buy"],form[action*="kupi"],${called('cart basket checkout buy')},${called('product produkt', 'class')}`;
const SHOP_HOST = /shop|store/;
/** An amount of money as shelves write it, and as news do. */
const MONEY = /[$€£¥₹₽₩₺₴₪₫฿\uFFE5]\s?\d|\d\s?(?:[€£₽元円원]|zł|Kč|Ft|lei|kr|грн|руб|лв|EUR|CHF|kn)(?![A-Za-z\u00C0-\u1FFF\u3041-\uD7FF])/;
const NEWS = /\d\s?(?:[mb]illion|[mb]n\b)/;
/** A price tag is short. */
const LONGEST_TAG = 40;
/** No shop's page holds more pieces of text before its last tile. */
const MOST_TEXTS = 8000;
/** Rooms, tables and tickets to places are no goods. */
const LODGING = '[itemtype*="schema.org/Hotel"],[itemtype*="LodgingBusiness"]';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

export type Place = 'home' | 'cart' | 'no-sale' | 'inside';

/** What an address alone says of a page. */
export function placeOf(url: URL): Place {
  const path = url.pathname.toLowerCase();
  if (HOME.test(path)) return 'home';
  const segments = path.split('/').map(wordsIn);
  // First, for some shops' carts are a step of their checkout.
  if (segments.some(words => CART.has(words.join('').replace(/^(?:shopping|view|my|mes|mis|meus)|t?je$/g, '')))) return 'cart';
  return segments.some(endsWithoutSale) ? 'no-sale' : 'inside';
}

/** The words of a path's segment without its file ending: "my-cart.html" is "my" and "cart". */
function wordsIn(segment: string): string[] {
  return segment.split(/[-_]|\.\w+$/).filter(Boolean);
}

function endsWithoutSale(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return last.startsWith('auth') || NO_SALE.has(last) || NO_SALE.has(words.slice(-2).join(''));
}

/** Whether anything on the page is for sale, by cheap signs. What is published at a time is told, not sold. */
export function sells(root: Element, url: URL, meta: Meta): boolean {
  if (meta.has('article:published_time')) return false;
  return SHOP_HOST.test(url.hostname) || titleNamesMoney(root) || one(root, TRADE) !== null;
}

/** A shop's page may tell the price only in the browser's tab. */
function titleNamesMoney(root: Element): boolean {
  const title = one(root, 'title');
  const said = title ? rawText(title) : '';
  return MONEY.test(said) && !NEWS.test(said);
}

/** The prices under `root`: what templates call so, else short texts that are an amount of money. */
export function pricesIn(root: Element): Element[] {
  const named = all(root, PRICE);
  return named.length > 0 ? named : amountsIn(root);
}

/** The elements whose own words are an amount of money and little else. */
export function amountsIn(root: Element): Element[] {
  const found: Element[] = [];
  const texts = textsUnder(root);
  for (let node = nextText(texts), left = MOST_TEXTS; node && left > 0; node = nextText(texts), left -= 1) {
    const text = words(node);
    const holder = text.length < LONGEST_TAG && MONEY.test(text) ? parent(node) : null;
    if (holder) found.push(holder);
  }
  return found;
}

/** Whether the page lets rooms rather than sells goods. */
export function letsRooms(root: Element, meta: Meta): boolean {
  return meta.get('og:type')?.endsWith(':listing') || one(root, LODGING) !== null;
}
