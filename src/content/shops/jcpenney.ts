import type { Shop } from './shop';

export const jcpenney = {
  id: 'jcpenney',
  name: 'JCPenney',
  hosts: ['www.jcpenney.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/p\// },
    { kind: 'grid', path: /^\/(?:g|s)\// },
    { kind: 'cart', path: /^\/cart/ },
  ],
} satisfies Shop;
