import type { Shop } from './shop';

export const vitacost = {
  id: 'vitacost',
  name: 'Vitacost',
  hosts: ['www.vitacost.com'],
  checked: null,
  pages: [],
} satisfies Shop;
