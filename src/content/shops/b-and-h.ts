import type { Shop } from './shop';

export const bAndH = {
  id: 'b-and-h',
  name: 'B&H',
  hosts: ['www.bhphotovideo.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/c\/product\// },
    { kind: 'grid', path: /^\/c\/(?:buy|search|browse)/ },
    { kind: 'cart', path: /^\/find\/cart/ },
  ],
} satisfies Shop;
