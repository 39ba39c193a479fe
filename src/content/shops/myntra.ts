import type { Shop } from './shop';

export const myntra = {
  id: 'myntra',
  name: 'Myntra',
  hosts: ['www.myntra.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/buy(?:\?|$)/ },
    { kind: 'cart', path: /\/checkout\/cart/ },
  ],
} satisfies Shop;
