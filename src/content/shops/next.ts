import type { Shop } from './shop';

export const next = {
  id: 'next',
  name: 'Next',
  hosts: ['www.next.co.uk', 'www.next.us', 'www.nextdirect.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/style\// },
    { kind: 'grid', path: /\/shop\/|\/search/ },
    { kind: 'cart', path: /\/shoppingbag/ },
  ],
} satisfies Shop;
