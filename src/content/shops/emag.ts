import type { Shop } from './shop';

export const emag = {
  id: 'emag',
  name: 'eMAG',
  hosts: ['www.emag.ro', 'www.emag.hu', 'www.emag.bg'],
  checked: '2020-2021',
  pages: [
    { kind: 'product', path: /\/pd\// },
    { kind: 'grid', path: /\/c(?:\?|$)|\/search\// },
    { kind: 'cart', path: /\/cart/ },
  ],
} satisfies Shop;
