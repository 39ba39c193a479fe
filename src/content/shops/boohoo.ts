import type { Shop } from './shop';

export const boohoo = {
  id: 'boohoo',
  name: 'boohoo',
  hosts: ['www.boohoo.com', 'us.boohoo.com', 'www.prettylittlething.com', 'www.prettylittlething.us'],
  checked: null,
  pages: [],
} satisfies Shop;
