import type { Shop } from './shop';

export const walgreens = {
  id: 'walgreens',
  name: 'Walgreens',
  hosts: ['www.walgreens.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /ID=prod\d+/ },
    { kind: 'grid', path: /^\/store\/c\/(?!.*ID=prod)|^\/search\// },
    { kind: 'cart', path: /^\/cart/ },
  ],
} satisfies Shop;
