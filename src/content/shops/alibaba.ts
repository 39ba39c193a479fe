import type { Shop } from './shop';

export const alibaba = {
  id: 'alibaba',
  name: 'Alibaba.com',
  hosts: ['www.alibaba.com'],
  checked: '2020-2021',
  pages: [
    { kind: 'product', path: /^\/product-detail\// },
    { kind: 'grid', path: /^\/(?:trade\/search|showroom|catalog)/ },
  ],
} satisfies Shop;
