import type { Shop } from './shop';

export const hMart = {
  id: 'h-mart',
  name: 'H Mart',
  hosts: ['www.hmart.com'],
  checked: null,
  pages: [{ kind: 'product', path: /\/p(?:\?|$)/ }],
} satisfies Shop;
