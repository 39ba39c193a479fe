import type { Shop } from './shop';

export const instacart = {
  id: 'instacart',
  name: 'Instacart',
  hosts: ['www.instacart.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/products\/\d+/ },
    { kind: 'grid', path: /\/(?:collections|s|search)(?:\/|\?)/ },
  ],
} satisfies Shop;
