import type { Shop } from './shop';

export const rakuten = {
  id: 'rakuten',
  name: 'Rakuten',
  hosts: ['item.rakuten.co.jp', 'search.rakuten.co.jp', '*.basket.step.rakuten.co.jp', 'order.my.rakuten.co.jp'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/(?!search\/)[\w-]+\/(?!c\/?(?:\?|$))[\w-]+\/?(?:\?|$)/ },
    { kind: 'grid', path: /^\/search\// },
    // Its orders stand at the front of a host of their own.
    { kind: 'cart', path: /^\/(?:$|\?|rms\/mall\/bs\/cart)/ },
  ],
} satisfies Shop;
