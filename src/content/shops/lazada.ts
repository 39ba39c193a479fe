import type { Shop } from './shop';

export const lazada = {
  id: 'lazada',
  name: 'Lazada',
  hosts: ['www.lazada.sg', 'www.lazada.com.my', 'www.lazada.co.th', 'www.lazada.vn', 'www.lazada.com.ph', 'www.lazada.co.id'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/products\// },
    { kind: 'grid', path: /\/(?:catalog|tag|shop-)/ },
  ],
} satisfies Shop;
