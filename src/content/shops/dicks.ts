import type { Shop } from './shop';

export const dicks = {
  id: 'dicks',
  name: "Dick's Sporting Goods",
  hosts: ['www.dickssportinggoods.com', 'www.golfgalaxy.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/p\// },
    { kind: 'grid', path: /^\/(?:f|s|search)\// },
    { kind: 'cart', path: /^\/OrderItemDisplay|^\/cart/ },
  ],
} satisfies Shop;
