import type { Shop } from './shop';

export const lululemon = {
  id: 'lululemon',
  name: 'lululemon',
  hosts: ['shop.lululemon.com', 'www.lululemon.co.uk'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/p\// },
    { kind: 'grid', path: /\/c\/|\/search/ },
    { kind: 'cart', path: /\/shop\/mybag/ },
  ],
} satisfies Shop;
