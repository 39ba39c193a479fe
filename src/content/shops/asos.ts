import type { Shop } from './shop';

export const asos = {
  id: 'asos',
  name: 'ASOS',
  hosts: ['www.asos.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/prd\/\d+/ },
    { kind: 'grid', path: /\/cat\/|\/search\// },
    { kind: 'cart', path: /\/bag/ },
  ],
} satisfies Shop;
