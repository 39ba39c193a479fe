import type { Shop } from './shop';

export const uniqlo = {
  id: 'uniqlo',
  name: 'UNIQLO',
  hosts: ['www.uniqlo.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/products\// },
    { kind: 'grid', path: /\/(?:women|men|kids|baby|search)(?:\/|\?|$)/ },
    { kind: 'cart', path: /\/cart/ },
  ],
} satisfies Shop;
