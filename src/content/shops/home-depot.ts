import type { Shop } from './shop';

export const homeDepot = {
  id: 'home-depot',
  name: 'The Home Depot',
  hosts: ['www.homedepot.com', 'www.homedepot.ca'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/(?:p|product)\// },
    { kind: 'grid', path: /^\/(?:b|s|search|c)\// },
    { kind: 'cart', path: /^\/(?:mycart|cart|myaccount\/(?:purchase-history|order))/ },
  ],
} satisfies Shop;
