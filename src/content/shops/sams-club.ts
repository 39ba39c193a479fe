import type { Shop } from './shop';

export const samsClub = {
  id: 'sams-club',
  name: "Sam's Club",
  hosts: ['www.samsclub.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/(?:ip|p)\// },
    { kind: 'grid', path: /^\/(?:b|c|s|browse|search)(?:\/|\?)/ },
    { kind: 'cart', path: /^\/cart/ },
  ],
} satisfies Shop;
