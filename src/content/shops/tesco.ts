import type { Shop } from './shop';

export const tesco = {
  id: 'tesco',
  name: 'Tesco',
  hosts: ['www.tesco.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/products\/\d+/ },
    { kind: 'grid', path: /\/(?:shop|search|categories)(?:\/|\?)(?!.*\/trolley)/ },
    { kind: 'cart', path: /\/(?:trolley|basket)/ },
  ],
} satisfies Shop;
