import type { Shop } from './shop';

export const weee = {
  id: 'weee',
  name: 'Weee!',
  hosts: ['www.sayweee.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/product\// },
    { kind: 'grid', path: /\/(?:category|search|brand)(?:\/|\?)/ },
    { kind: 'cart', path: /\/cart/ },
  ],
} satisfies Shop;
