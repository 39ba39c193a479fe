import type { Shop } from './shop';

export const argos = {
  id: 'argos',
  name: 'Argos',
  hosts: ['www.argos.co.uk'],
  checked: '2020-2021',
  pages: [
    { kind: 'product', path: /^\/product\// },
    { kind: 'grid', path: /^\/(?:browse|search)\// },
    { kind: 'cart', path: /^\/basket/ },
  ],
} satisfies Shop;
