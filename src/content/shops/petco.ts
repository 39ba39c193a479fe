import type { Shop } from './shop';

export const petco = {
  id: 'petco',
  name: 'Petco',
  hosts: ['www.petco.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/product\// },
    { kind: 'grid', path: /\/category\/|^\/shop\/SearchDisplay/ },
  ],
} satisfies Shop;
