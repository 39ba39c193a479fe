// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { addressKind } from '../../src/content/read/page-address';

/** What the address says, of a page whose template says nothing. */
function said(address: string): string {
  return addressKind(new URL(address, 'https://shop.example'), new DOMParser().parseFromString('<body>', 'text/html').documentElement);
}

test.each([
  ...[
    '/cart',
    '/cart.php',
    '/checkout/cart/',
    '/shopping-cart',
    '/shopping_cart.html',
    '/ShoppingCart.aspx',
    '/your-cart',
    '/cart-page',
    '/cart_items',
  ],
  ...[
    '/us/en/bag',
    '/view-cart',
    '/en_US/Cart-Show',
    '/en_US/Wishlist-Show',
    '/wish-list',
    '/my-orders',
    '/account/orders/1234',
    '/order-history',
  ],
  ...[
    '/?route=checkout/cart',
    '/index.php?route=account/wishlist',
    '/index.php?controller=cart&action=show',
    '/index.php?controller=order-history',
  ],
  ...[
    '/index.php?main_page=shopping_cart',
    '/index.php?cl=basket',
    '/index.php?rt=checkout/cart',
    '/basketedit.php',
    '/?page=cart',
    '/#/cart',
    '/#!/~/cart',
    '/shop#!/~/cart',
    '/checkout/#/cart',
  ],
  ...[
    '/warenkorb',
    '/mein-warenkorb',
    '/Warenkorb.html',
    '/merkliste',
    '/panier',
    '/mon-panier',
    '/mes-favoris',
    '/mi-carrito',
    '/carrito-de-compras',
  ],
  ...[
    '/cesta-de-la-compra',
    '/carrello',
    '/meu-carrinho',
    '/carrinho-de-compras',
    '/mijn-winkelwagen',
    '/winkelmandje',
    '/koszyk',
    '/moj-koszyk',
  ],
  ...['/moje-zamowienia', '/kosik', '/nakupni-kosik', '/nakupny-kosik', '/kosar', '/sepet', '/sepetim', '/kundvagn', '/varukorg'],
  ...['/kurv', '/handlekurv', '/ostoskori', '/ua/koshyk', '/korzina/'],
])('%s is a cart, a list of wishes or of orders', address => {
  expect(said(address)).toBe('cart');
});

test.each([
  ...[
    '/products/shopping-cart-for-kids',
    '/p/laundry-basket',
    '/collections/tote-bag',
    '/c/mini-bag',
    '/p/mesh-bag',
    '/p/golf-cart',
    '/panier-a-linge',
  ],
  ...[
    '/search?q=cart',
    '/s?k=basket',
    '/p/1?ref=cart',
    '/p/1#cart-drawer',
    '/shop?category=cart',
    '/shipping-boxes',
    '/p/roses-free-shipping',
    '/index.php?cPath=1',
    '/p/kosar-na-radlo',
    '/p/prouteny-kosik',
  ],
  ...[
    '/index.php?route=product/product&product_id=40',
    '/index.php?id_product=1&controller=product',
    '/index.php?rt=product/product&product_id=3',
    '/?product=plain-towel',
    '/#!/Plain-Towel/p/123',
  ],
  ...['/products/vans-authentic', '/p/toy-cash-register', '/p/steve-jobs', '/author/jane', '/books/good-news', '/p/eye-contact'],
])('%s is neither a cart nor a front page', address => {
  expect(said(address)).toBe('inside');
});

test.each(['/', '/en/', '/de-at', '/us/en/', '/nl/nl/home', '/index.php', '/?utm_source=mail', '/#top', '/#/'])(
  '%s is a front page',
  address => {
    expect(said(address)).toBe('home');
  },
);

test.each([
  '/login',
  '/customer/sign-in',
  '/sign_up.html',
  '/contact-us',
  '/contact.html',
  '/blog/plain',
  '/oauth/authorize',
  '/checkout',
  '/faq.php',
  '/pricing',
  '/account/register',
  '/privacy-policy',
  '/company/careers',
  '/pages/shipping-policy',
  '/returns',
  '/shipping-and-returns',
  '/p/reviews/plain-towel/12345/1',
  '/product-reviews/B0ABCDE123',
  '/signin?from_page=/listing/123456789/plain-towel',
  '/plain-towel/product-reviews/12345',
  '/review/product/list/id/12/',
])('%s sells nothing', address => {
  expect(said(address)).toBe('no-sale');
});
