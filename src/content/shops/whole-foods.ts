import type { Shop } from './shop';

export const wholeFoods = {
  id: 'whole-foods',
  name: 'Whole Foods Market',
  hosts: ['www.wholefoodsmarket.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/product\// },
    { kind: 'grid', path: /^\/(?:products|search)(?:\/|\?|$)/ },
  ],
} satisfies Shop;
