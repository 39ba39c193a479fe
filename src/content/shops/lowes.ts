import type { Shop } from './shop';

export const lowes = {
  id: 'lowes',
  name: "Lowe's",
  hosts: ['www.lowes.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/pd\// },
    { kind: 'grid', path: /^\/(?:pl|search|b)(?:\/|\?|$)/ },
    { kind: 'cart', path: /^\/cart/ },
  ],
} satisfies Shop;
