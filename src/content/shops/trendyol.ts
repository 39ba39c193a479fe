import type { Shop } from './shop';

export const trendyol = {
  id: 'trendyol',
  name: 'Trendyol',
  hosts: ['www.trendyol.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /-p-\d+/ },
    // Its search stands at an address of two letters, like a front page in Serbian.
    { kind: 'grid', path: /^\/sr(?:\?|$)|-x-[bcg]\d+/ },
    { kind: 'cart', path: /^\/(?:sepet|hesabim\/(?:siparislerim|favoriler))/i },
  ],
} satisfies Shop;
