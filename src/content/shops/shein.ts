import type { Shop } from './shop';

export const shein = {
  id: 'shein',
  name: 'SHEIN',
  hosts: ['*.shein.com', 'www.shein.co.uk', 'www.shein.se', 'www.shein.com.mx'],
  checked: null,
  pages: [
    { kind: 'product', path: /-p-\d+(?:-cat-\d+)?\.html/ },
    { kind: 'grid', path: /-c-\d+\.html|-sc-\d+\.html|\/pdsearch\// },
    { kind: 'cart', path: /\/cart/ },
  ],
} satisfies Shop;
