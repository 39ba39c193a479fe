import type { Shop } from './shop';

export const otto = {
  id: 'otto',
  name: 'OTTO',
  hosts: ['www.otto.de'],
  checked: '2020-2021',
  pages: [
    { kind: 'product', path: /^\/p\// },
    { kind: 'grid', path: /^\/suche\// },
    { kind: 'cart', path: /^\/order\/basket/ },
  ],
} satisfies Shop;
