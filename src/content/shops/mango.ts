import type { Shop } from './shop';

export const mango = {
  id: 'mango',
  name: 'Mango',
  hosts: ['shop.mango.com'],
  checked: null,
  pages: [{ kind: 'product', path: /_\d{6,}\b|\/p\// }],
} satisfies Shop;
