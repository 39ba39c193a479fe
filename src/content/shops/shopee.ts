import type { Shop } from './shop';

export const shopee = {
  id: 'shopee',
  name: 'Shopee',
  hosts: ['shopee.sg', 'shopee.com.my', 'shopee.co.th', 'shopee.vn', 'shopee.ph', 'shopee.co.id', 'shopee.tw', 'shopee.com.br'],
  checked: null,
  pages: [
    { kind: 'product', path: /-i\.\d+\.\d+|\/product\/\d+\/\d+/ },
    { kind: 'grid', path: /^\/search|-cat\.\d+/ },
    { kind: 'cart', path: /^\/(?:cart|user\/purchase)/ },
  ],
} satisfies Shop;
