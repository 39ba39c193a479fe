import type { Shop } from './shop';

export const microCenter = {
  id: 'micro-center',
  name: 'Micro Center',
  hosts: ['www.microcenter.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/product\// },
    { kind: 'grid', path: /^\/(?:search|category)\// },
    { kind: 'cart', path: /^\/(?:cart|checkout)/ },
  ],
} satisfies Shop;
