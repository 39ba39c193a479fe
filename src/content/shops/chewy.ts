import type { Shop } from './shop';

export const chewy = {
  id: 'chewy',
  name: 'Chewy',
  hosts: ['www.chewy.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/dp\/\d+/ },
    { kind: 'grid', path: /^\/(?:b|s|f)(?:\/|\?)/ },
    { kind: 'cart', path: /^\/app\/cart/ },
  ],
} satisfies Shop;
