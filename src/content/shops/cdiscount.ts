import type { Shop } from './shop';

export const cdiscount = {
  id: 'cdiscount',
  name: 'Cdiscount',
  hosts: ['www.cdiscount.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/f-\d+/ },
    { kind: 'grid', path: /\/l-\d+|\/search\// },
    { kind: 'cart', path: /\/basket/ },
  ],
} satisfies Shop;
