import type { Shop } from './shop';

export const crateAndBarrel = {
  id: 'crate-and-barrel',
  name: 'Crate & Barrel',
  hosts: ['www.crateandbarrel.com', 'www.cb2.com'],
  checked: null,
  pages: [{ kind: 'product', path: /\/s\d{5,}|\/f\d{4,}/ }],
} satisfies Shop;
