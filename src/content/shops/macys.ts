import type { Shop } from './shop';

export const macys = {
  id: 'macys',
  name: "Macy's",
  hosts: ['www.macys.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/shop\/product\// },
    { kind: 'grid', path: /^\/shop\/(?!product\/|registry)/ },
    { kind: 'cart', path: /^\/(?:my-bag|bag)/ },
  ],
} satisfies Shop;
