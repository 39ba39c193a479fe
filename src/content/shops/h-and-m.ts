import type { Shop } from './shop';

export const hAndM = {
  id: 'h-and-m',
  name: 'H&M',
  hosts: ['www2.hm.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/productpage\.\d+/ },
    { kind: 'grid', path: /\/(?:ladies|women|men|kids|baby|home|beauty|search-results|sale)[/.]/ },
    { kind: 'cart', path: /\/cart/ },
  ],
} satisfies Shop;
