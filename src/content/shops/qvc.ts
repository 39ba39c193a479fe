import type { Shop } from './shop';

export const qvc = {
  id: 'qvc',
  name: 'QVC',
  hosts: ['www.qvc.com', 'www.hsn.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\.product\.|\/products\// },
    { kind: 'grid', path: /\/catalog\/|\/shop\// },
  ],
} satisfies Shop;
