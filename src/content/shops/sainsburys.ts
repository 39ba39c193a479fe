import type { Shop } from './shop';

export const sainsburys = {
  id: 'sainsburys',
  name: "Sainsbury's",
  hosts: ['www.sainsburys.co.uk'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/gol-ui\/product\// },
    { kind: 'grid', path: /\/gol-ui\/(?:groceries|SearchResults|features)/ },
    { kind: 'cart', path: /\/gol-ui\/trolley/ },
  ],
} satisfies Shop;
