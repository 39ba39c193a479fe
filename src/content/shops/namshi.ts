import type { Shop } from './shop';

export const namshi = {
  id: 'namshi',
  name: 'Namshi',
  hosts: ['*.namshi.com'],
  checked: '2020-2021',
  pages: [{ kind: 'product', path: /\/buy-|\/p\// }],
} satisfies Shop;
