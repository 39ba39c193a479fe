import type { Shop } from './shop';

export const costco = {
  id: 'costco',
  name: 'Costco',
  hosts: ['www.costco.com', 'www.costco.ca', 'www.costco.co.uk'],
  checked: null,
  pages: [
    { kind: 'product', path: /\.product\.|\/p\// },
    { kind: 'grid', path: /CatalogSearch|\/s\?/ },
    { kind: 'cart', path: /CheckoutCartDisplayView/ },
  ],
} satisfies Shop;
