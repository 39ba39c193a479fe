import type { Shop } from './shop';

export const yami = {
  id: 'yami',
  name: 'Yami',
  hosts: ['www.yami.com', 'www.yamibuy.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/p\// },
    { kind: 'grid', path: /\/(?:c|search)(?:\/|\?)/ },
    { kind: 'cart', path: /\/cart/ },
  ],
} satisfies Shop;
