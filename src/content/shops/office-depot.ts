import type { Shop } from './shop';

export const officeDepot = {
  id: 'office-depot',
  name: 'Office Depot',
  hosts: ['www.officedepot.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/a\/products\// },
    { kind: 'grid', path: /^\/(?:a\/browse|b|a\/search|catalog\/search)/ },
    { kind: 'cart', path: /^\/cart/ },
  ],
} satisfies Shop;
