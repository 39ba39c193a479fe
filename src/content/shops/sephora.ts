import type { Shop } from './shop';

export const sephora = {
  id: 'sephora',
  name: 'Sephora',
  hosts: ['www.sephora.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/product\// },
    { kind: 'grid', path: /^\/(?:shop|search|brand)(?:\/|\?)/ },
    { kind: 'cart', path: /^\/basket/ },
  ],
} satisfies Shop;
