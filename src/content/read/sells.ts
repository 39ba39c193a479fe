import { all, nextText, one, parent, textData, textsUnder } from './dom';
import { type Meta, tabTitle } from './meta';
import { called } from './selectors';
import type { Steps } from './steps';

/** What a whole segment of a path says where shops sell nothing: products are called "authentic" and "toy register". */
const NO_SALE =
  'hc oauth returns terms faq auth register registration job password contact news checkout shipping pricing privacy career blog';
const AROUND_NO_SALE = /\/<(?:and\w+|policy|u?s)?(?!\w)/;
const ACCOUNT = /[/_-](?:sign|log)[_-]?(?:in|up|on|out)(?![\w-])/;
/** Carts, wish lists and orders in the languages of the shops, and what is written around them in one word. */
const CART =
  'handlekurv koshyk koszyk kosik winkelmand orderhistory cart basket bag preferiti wunschliste kurv korzina sepet ostoskori varukorg warenkorb panier winkelwagen einkaufswagen merkliste kundvagn kosar wishlist trolley carrito cesta favoritos orderdetail carrinho wunschzettel carrello zamowienia sepetim pedidos orderreceived orderid order favorites orderdetails favoris favourites ordini bestellungen merkzettel commandes orders';
const AROUND_CART =
  /\/(?:shopping|view|your|nakupn.|m(?:y|e?in|on|e[su]|i|ijn|oj|it)[aeos]?)?<(?:t?je|show|page|items|de(?:la)?compras?)?(?!\w)/;
/** Templates that say what a page is, whatever a shop calls its address. */
const CART_PAGE = 'body#cart,.woocommerce-cart';
/** What an address asks of the one page that a shop's every page is: "?route=checkout/cart", "#!/~/cart". */
const ROUTE = /(?:[?&](?:route|controller|product|p(?:id)?|s|mode|cl|cPath|\w*page)=|#!?[/~]+)([^&]*)/;
const HOME = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?)?$/;

/** Something that shops' templates call a price, in the languages of their class names. OpenCart names none on a product's page, but its button. */
export const PRICE = `[itemprop="price"],#button-cart,${called('precio prezzo preis price prix')}`;
/**
 * What leads to a cart, or names goods where the template names a price too: a page with amounts and none of it tells what things cost,
 * and sells none. Banks speak of products.
 */
const tradeSigns = () =>
  `a[href^="cart"],a${called('/bag kurv korzin kundvagn kosar wcart basket _cart /cart gcart g-cart /carr koszyk kosik gCart g-bag kassa sepet ostoskori varukorg warenkorb panier winkel', 'href')},${called('buy cart basket kupi', 'action class id data-testid')},:has(${PRICE}) ${called('produ', 'class')}`;
const SHOP_HOST = /shop|store/;
/** An amount of money as shelves write it, and as news do. */
export const MONEY: RegExp =
  /(?:\p{Sc}|\b(?:R[ps]\.?|RM|CHF|EUR|USD|AED|SAR|[Kk]r\.?))\s?\d|\d\s?(?:[\p{Sc}元円원]|zł|Kč|Ft|lei|kr|TL|đ|грн|р(?:уб)?|тг|лв|[,:]-|EUR|CHF|Dhs?|дин|ден)(?![A-Za-z\u00C0-\u1FFF\u3041-\uD7FF])|^(?:[$€£¥₹元円원]|zł|Kč|Ft|lei|kr|TL|грн|р(?:уб)?\.?)$/u;
/** What an empty cart amounts to. */
const NOTHING_YET = /\b0[.,]00/;
const NEWS = /\d\s?(?:[mb]illion|[mb]n\b)|under/;
/** A price tag is short. */
const LONGEST_TAG = 22;
/** With the spaces around it. */
const LONGEST_TEXT = 400;
/** No shop's page holds more pieces of text before its last tile. */
const MOST_TEXTS = 8000;
/** So many are looked at in one step. */
const TEXTS_IN_A_STEP = 500;

export type Place = 'home' | 'cart' | 'no-sale' | 'inside';

/** What a page's address says of it, or its template in few words. */
export function placeOf(url: URL, root: Element): Place {
  const path = url.pathname.toLowerCase();
  const query = url.search + url.hash;
  const route = query && ROUTE.exec(query)?.[1];
  if (!route && HOME.test(path)) return 'home';
  const asked = `${path}/${route}`;
  // First, for some shops' carts are a step of their checkout.
  if (pathHasWord(asked, CART, AROUND_CART) || one(root, CART_PAGE)) return 'cart';
  return pathHasWord(asked, NO_SALE, AROUND_NO_SALE) || ACCOUNT.test(asked) ? 'no-sale' : 'inside';
}

/**
 * Whether an address has one of these words, with nothing around it in its segment but what may stand there: one expression of all
 * words takes the browser longer to make ready than all else that is asked of an address.
 */
function pathHasWord(address: string, listed: string, around: RegExp): boolean {
  const joined = address.replace(/[-_]/g, '');
  return listed.split(' ').some(word => joined.includes(word) && around.test(joined.replaceAll(word, '<')));
}

/** Whether anything on the page is for sale, by cheap signs. What is published at a time is told, not sold. */
export function sells(root: Element, url: URL, meta: Meta): boolean {
  if (meta.has('article:published_time')) return false;
  // A shop's page may tell the price only in the browser's tab.
  const tab = tabTitle(root, meta);
  return SHOP_HOST.test(url.hostname) || (MONEY.test(tab) && !NEWS.test(tab)) || one(root, tradeSigns()) !== null;
}

/** The prices under `root`: what templates call so, else short texts that are an amount of money. */
export function* pricesIn(root: Element): Steps<Element[]> {
  const named = all(root, PRICE);
  return named.length > 0 ? named : yield* amountsIn(root);
}

/** The elements whose own words are an amount of money and little else. */
export function* amountsIn(root: Element): Steps<Element[]> {
  const found: Element[] = [];
  const texts = textsUnder(root);
  for (let node = nextText(texts), left = MOST_TEXTS; node && left > 0; node = nextText(texts), left -= 1) {
    if (left % TEXTS_IN_A_STEP === 0) yield;
    const text = textData(node).slice(0, LONGEST_TEXT).trim();
    const holder = text.length < LONGEST_TAG && MONEY.test(text) && !NOTHING_YET.test(text) ? parent(node) : null;
    if (holder) found.push(holder);
  }
  return found;
}

/** Whether the page lets rooms: some mark theirs up as products. */
export function letsRooms(meta: Meta): boolean {
  return meta.get('og:type')?.endsWith(':listing') ?? false;
}
