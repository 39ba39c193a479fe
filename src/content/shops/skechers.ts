import type { Shop } from './shop';

export const skechers = {
  id: 'skechers',
  name: 'Skechers',
  hosts: ['www.skechers.com', 'www.skechers.co.uk'],
  checked: null,
  pages: [],
} satisfies Shop;
