import type { Shop } from './shop';

export const ikea = {
  id: 'ikea',
  name: 'IKEA',
  hosts: ['www.ikea.com'],
  checked: '2020-2021',
  pages: [
    {
      kind: 'product',
      path: /\/p\//,
      spots: {
        title: ['h1'],
        materials: ['[id$=material-and-care] [class*=product-details__container]', '[class*=product-details__material]'],
      },
    },
    { kind: 'grid', path: /\/(?:cat|search|new|offers)\// },
  ],
} satisfies Shop;
