import type { Shop } from './shop';

export const iherb = {
  id: 'iherb',
  name: 'iHerb',
  hosts: ['*.iherb.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/pr\// },
    { kind: 'grid', path: /\/(?:c|search)(?:\/|\?)/ },
    { kind: 'cart', path: /\/cart/ },
  ],
} satisfies Shop;
