import type { Shop } from './shop';

export const gap = {
  id: 'gap',
  name: 'Gap',
  hosts: [
    'www.gap.com',
    'oldnavy.gap.com',
    'bananarepublic.gap.com',
    'athleta.gap.com',
    'www.gapfactory.com',
    'bananarepublicfactory.gapfactory.com',
  ],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/browse\/product\.do/ },
    { kind: 'grid', path: /^\/browse\/(?:category|search|division)\.do/ },
    { kind: 'cart', path: /^\/shopping-bag/ },
  ],
} satisfies Shop;
