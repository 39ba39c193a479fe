import type { Shop } from './shop';

export const etsy = {
  id: 'etsy',
  name: 'Etsy',
  hosts: ['www.etsy.com'],
  checked: '2021',
  pages: [
    { kind: 'product', path: /\/listing\/\d+/ },
    { kind: 'grid', path: /\/(?:search|c|market|shop)(?:\/|\?)/ },
    { kind: 'cart', path: /\/(?:cart|your\/purchases)/ },
  ],
} satisfies Shop;
