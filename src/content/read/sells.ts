import { one } from './dom';
import { type Meta, tabTitle } from './meta';
import { MONEY, PRICE } from './money';
import { called } from './selectors';

/**
 * What leads to a cart, or names goods where the template names a price too: a page with amounts and none of it tells what things cost,
 * and sells none. Banks speak of products.
 */
const tradeSigns = () =>
  `a[href^=cart],a${called('/bag kurv korzin kundvagn kosar wcart basket _cart /cart gcart g-cart /carr koszyk kosik gCart g-bag kassa sepet ostoskori varukorg warenkorb panier winkel', 'href')},${called('buy cart basket kupi', 'action class id data-testid')},:has(${PRICE}) ${called('produ', 'class')}`;
const SHOP_HOST = /shop|store/;
const NEWS = /\d\s?(?:[mb]illion|[mb]n\b)|under/;

/** Whether anything on the page is for sale, by cheap signs. What is published at a time is told, not sold. */
export function sells(root: Element, url: URL, meta: Meta): unknown {
  if (meta.has('article:published_time')) return false;
  // A shop's page may tell the price only in the browser's tab.
  const tab = tabTitle(root, meta);
  return SHOP_HOST.test(url.hostname) || (MONEY.test(tab) && !NEWS.test(tab)) || one(root, tradeSigns());
}

/** Whether the page lets rooms: some mark theirs up as products. */
export function letsRooms(meta: Meta): boolean | undefined {
  return meta.get('og:type')?.endsWith(':listing');
}
