import { all, attr, nextText, one, parent, rawText, textsUnder } from './dom';
import { called } from './selectors';

/** Paths where shops sell nothing: whole segments, with or without a file ending. */
const NO_SALE =
  /(?:^|[/_-])(?:sign-?(?:in|up|on)|log-?(?:in|on|out)|auth\w*|regist(?:er|ration)|checkout|passwords?|contact(?:-us)?|faqs?|privacy|careers|jobs|blogs?|news)_*(?:\.\w+)?(?:\/|$)/;
/** Carts, wish lists and orders in the languages of the shops; whole segments. */
const CART =
  /(?:^|\/)(?:shopping[-_]?|view[-_]?|my[-_]?)?(?:cart|basket|bag|trolley|wish-?lists?|favou?rites|orders|order-(?:history|details)|warenkorb|merkzettel|einkaufswagen|panier|carrito|cesta|carrello|carrinho|winkel(?:wagen|mand)(?:je)?|koszyk|kosik|kosar|sepet|kundvagn|varukorg|kurv|handlekurv)(?:\.\w+)?(?:\/|$)/;
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?)?$/;

/** Something that shops' templates call a price, in the languages of their class names. */
export const PRICE = `[itemprop="price"],${called('price preis prix precio prezzo')}`;
/** Ways to a cart, where templates name no price. */
const WAY_TO_CART = 'a[href^="cart"],a[href*="/cart"],a[href*="_cart"],a[href*="basket"],form[action*="cart"],form[action*="basket"]';
/** An amount of money as shelves write it, and as news do. */
const MONEY = /[$€£¥₹₽₩₺₴₪₫฿\uFFE5]\s?\d|\d\s?(?:[€£₽元円원]|zł|Kč|Ft|lei|kr|грн|руб|лв|EUR|CHF|kn)(?![A-Za-z\u00C0-\u1FFF\u3041-\uD7FF])/;
const NEWS = /\d\s?(?:[mb]illion|[mb]n\b)/;
/** A price tag is short. */
const LONGEST_TAG = 40;
/** No shop's page holds more pieces of text before its last tile. */
const MOST_TEXTS = 8000;
/** Rooms, tables and tickets to places are no goods. */
const LODGING = '[itemtype*="schema.org/Hotel"],[itemtype*="LodgingBusiness"],meta[property="og:type"][content$=":listing"]';

export type Place = 'home' | 'cart' | 'no-sale' | 'inside';

/** What an address alone says of a page. */
export function placeOf(url: URL): Place {
  const path = url.pathname.toLowerCase();
  if (HOME.test(path)) return 'home';
  if (NO_SALE.test(path)) return 'no-sale';
  return CART.test(path) ? 'cart' : 'inside';
}

/** Whether anything on the page is for sale, by cheap signs. */
export function sells(root: Element): boolean {
  return one(root, `${PRICE},${WAY_TO_CART}`) !== null || headNamesMoney(root);
}

/** A shop's page may tell the price only to the browser's tab and to search engines. */
function headNamesMoney(root: Element): boolean {
  const title = one(root, 'title');
  const told = one(root, 'meta[property="og:description"],meta[name="description" i]');
  const head = `${title ? rawText(title) : ''} ${told ? (attr(told, 'content') ?? '').slice(0, 300) : ''}`;
  return MONEY.test(head) && !NEWS.test(head);
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
  let left = MOST_TEXTS;
  for (let node = nextText(texts); node && left > 0; node = nextText(texts), left -= 1) {
    const text = rawText(node);
    const holder = text.length < LONGEST_TAG && MONEY.test(text) ? parent(node) : null;
    if (holder) found.push(holder);
  }
  return found;
}

/** Whether the page lets rooms rather than sells goods. */
export function letsRooms(root: Element): boolean {
  return one(root, LODGING) !== null;
}
