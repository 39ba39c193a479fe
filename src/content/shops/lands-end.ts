import type { Shop } from './shop';

export const landsEnd = {
  id: 'lands-end',
  name: "Lands' End",
  hosts: ['www.landsend.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/products\// },
    { kind: 'grid', path: /\/shop\// },
  ],
} satisfies Shop;
