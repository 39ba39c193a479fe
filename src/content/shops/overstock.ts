import type { Shop } from './shop';

export const overstock = {
  id: 'overstock',
  name: 'Overstock',
  hosts: ['www.overstock.com', 'www.bedbathandbeyond.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/products\/|\/product\.html/ },
    { kind: 'grid', path: /\/collections\/|\/search/ },
    { kind: 'cart', path: /\/cart/ },
  ],
} satisfies Shop;
