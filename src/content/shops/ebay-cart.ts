import type { Shop } from './shop';

/** eBay keeps its cart on hosts of its own, at an address that is a front page anywhere else. */
export const ebayCart = {
  id: 'ebay-cart',
  name: 'eBay cart',
  hosts: ['com', 'ca', 'co.uk', 'de', 'com.au'].map(country => `cart.ebay.${country}`),
  checked: null,
  pages: [
    {
      kind: 'cart',
      path: /^\/(?:\?|$|cart|sc\/)/,
      tiles: { each: '[data-test-id=cart-bucket] .cart-bucket-lineitem', spots: { title: ['[data-test-id=cart-item-link]', 'h3'] } },
    },
  ],
} satisfies Shop;
