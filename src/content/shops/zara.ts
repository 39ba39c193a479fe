import type { Shop } from './shop';

export const zara = {
  id: 'zara',
  name: 'Zara',
  hosts: ['www.zara.com'],
  checked: '2020-2021',
  pages: [
    { kind: 'product', path: /-p\d+\.html/ },
    { kind: 'grid', path: /-l\d+\.html|\/search/ },
  ],
} satisfies Shop;
