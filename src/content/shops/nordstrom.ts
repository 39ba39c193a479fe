import type { Shop } from './shop';

export const nordstrom = {
  id: 'nordstrom',
  name: 'Nordstrom',
  hosts: ['www.nordstrom.com', 'www.nordstromrack.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/s\// },
    { kind: 'grid', path: /^\/(?:browse|sr|brands|shop)(?:\/|\?)/ },
    { kind: 'cart', path: /^\/shopping-bag/ },
  ],
} satisfies Shop;
