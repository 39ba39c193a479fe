import type { Shop } from './shop';

export const temu = {
  id: 'temu',
  name: 'Temu',
  hosts: ['www.temu.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /-g-\d+\.html|\/goods\.html/ },
    { kind: 'grid', path: /search_result\.html|-o\d+-\d+\.html/ },
    { kind: 'cart', path: /\/cart\.html/ },
  ],
} satisfies Shop;
