import type { Shop } from './shop';

export const ulta = {
  id: 'ulta',
  name: 'Ulta Beauty',
  hosts: ['www.ulta.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/p\// },
    { kind: 'grid', path: /^\/(?:shop|search|brand)(?:\/|\?)/ },
    { kind: 'cart', path: /^\/bag/ },
  ],
} satisfies Shop;
