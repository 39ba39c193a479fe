import type { Shop } from './shop';

export const flipkart = {
  id: 'flipkart',
  name: 'Flipkart',
  hosts: ['www.flipkart.com'],
  checked: '2026',
  pages: [
    { kind: 'product', path: /\/p\/itm/ },
    { kind: 'grid', path: /^\/search|\/pr(?:\?|$)/ },
    { kind: 'cart', path: /\/viewcart/ },
  ],
} satisfies Shop;
