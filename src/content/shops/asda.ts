import type { Shop } from './shop';

export const asda = {
  id: 'asda',
  name: 'Asda',
  hosts: ['groceries.asda.com', 'www.asda.com', 'direct.asda.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/product\/|\/groceries\/product\// },
    { kind: 'grid', path: /\/(?:search|aisle|shelf|dept|cat)\// },
    { kind: 'cart', path: /\/trolley/ },
  ],
} satisfies Shop;
