import type { Shop } from './shop';

export const rei = {
  id: 'rei',
  name: 'REI',
  hosts: ['www.rei.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/(?:rei-garage\/)?product\// },
    { kind: 'grid', path: /^\/(?:c|b|s|search)(?:\/|\?|\.)/ },
    { kind: 'cart', path: /^\/ShoppingCart/ },
  ],
} satisfies Shop;
