import type { Shop } from './shop';

export const academy = {
  id: 'academy',
  name: 'Academy Sports + Outdoors',
  hosts: ['www.academy.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/p\// },
    { kind: 'grid', path: /^\/(?:c|shop|search)(?:\/|\?)/ },
    { kind: 'cart', path: /^\/checkout\/cart/ },
  ],
} satisfies Shop;
