import type { Shop } from './shop';

export const rakuten = {
  id: 'rakuten',
  name: 'Rakuten',
  hosts: ['item.rakuten.co.jp', 'search.rakuten.co.jp'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/(?!search\/)[\w-]+\/(?!c\/?(?:\?|$))[\w-]+\/?(?:\?|$)/ },
    { kind: 'grid', path: /^\/search\// },
  ],
} satisfies Shop;
