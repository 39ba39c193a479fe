import type { Shop } from './shop';

export const kohls = {
  id: 'kohls',
  name: "Kohl's",
  hosts: ['www.kohls.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/product\// },
    { kind: 'grid', path: /^\/(?:catalog|search)(?:\/|\.)/ },
    { kind: 'cart', path: /^\/checkout\/shopping_cart/ },
  ],
} satisfies Shop;
