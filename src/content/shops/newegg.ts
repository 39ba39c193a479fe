import type { Shop } from './shop';

export const newegg = {
  id: 'newegg',
  name: 'Newegg',
  hosts: ['www.newegg.com', 'www.newegg.ca', 'secure.newegg.com', 'secure.newegg.ca'],
  checked: '2020',
  pages: [
    { kind: 'product', path: /\/p\/(?!pl)|\/Product\/Product(?:\.|\?|$)/ },
    { kind: 'grid', path: /^\/p\/pl|\/(?:SubCategory|Category)\// },
    { kind: 'cart', path: /ShoppingCart|\/cart/ },
  ],
} satisfies Shop;
