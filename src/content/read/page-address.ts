import { one } from './dom';

/** What a whole segment of a path says where shops sell nothing: products are called "authentic" and "toy register". */
const NO_SALE =
  'hc oauth returns terms faq auth register registration job password contact news checkout shipping pricing privacy career blog review';
const AROUND_NO_SALE = /\/(?:product)?<(?:and\w+|policy|u?s)?(?!\w)/;
const ACCOUNT = /[/_-](?:sign|log)[_-]?(?:in|up|on|out)(?![\w-])/;
/** Carts, wish lists and orders in the languages of the shops, and what is written around them in one word. */
const CART =
  'handlekurv koshyk koszyk kosik winkelmand orderhistory cart basket bag preferiti wunschliste kurv korzina sepet ostoskori varukorg warenkorb panier winkelwagen einkaufswagen merkliste kundvagn kosar wishlist trolley carrito cesta favoritos orderdetail carrinho wunschzettel carrello zamowienia sepetim pedidos orderreceived orderid order favorites orderdetails favoris favourites ordini bestellungen merkzettel commandes orders';
const AROUND_CART =
  /\/(?:shopp?(?:ing)?|view|your|nakupn.|m(?:y|e?in|on|e[su]|i|ijn|oj|it)[aeos]?)?<(?:t?je|show|page|items|edit|de(?:la)?compras?)?(?!\w)/;
/** Templates that say what a page is, whatever a shop calls its address. */
const CART_PAGE = 'body#cart,.woocommerce-cart';
/** What an address asks of the one page that a shop's every page is: "?route=checkout/cart", "#!/~/cart". */
const ROUTE = /(?:[?&](?:rt|route|controller|product|p(?:id)?|s|mode|cl|cPath|\w*page)=|#!?[/~]+)([^&]*)/;
const HOME = /^\/(?:[a-z]{2}(?:[-_/][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+|\/)?)?$/;

/** What a page is by its address. */
export type AddressKind = 'home' | 'cart' | 'no-sale' | 'inside';

/** What a page's address says of it, or its template in few words. */
export function addressKind(url: URL, root: Element): AddressKind {
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
