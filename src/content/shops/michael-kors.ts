import type { Shop } from './shop';

export const michaelKors = {
  id: 'michael-kors',
  name: 'Michael Kors',
  hosts: ['www.michaelkors.com'],
  checked: '2016',
  pages: [{ kind: 'product', path: /\/_\/R-/ }],
} satisfies Shop;
