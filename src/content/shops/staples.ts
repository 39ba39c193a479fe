import type { Shop } from './shop';

export const staples = {
  id: 'staples',
  name: 'Staples',
  hosts: ['www.staples.com', 'www.staples.ca'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/product_|\/products\// },
    { kind: 'grid', path: /\/cat_|\/search|\/collections\// },
    { kind: 'cart', path: /\/cart/ },
  ],
} satisfies Shop;
