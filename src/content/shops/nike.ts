import type { Shop } from './shop';

export const nike = {
  id: 'nike',
  name: 'Nike',
  hosts: ['www.nike.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/t\// },
    { kind: 'grid', path: /\/w(?:\/|\?|$)/ },
    { kind: 'cart', path: /\/cart/ },
  ],
} satisfies Shop;
