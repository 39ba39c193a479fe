import type { Shop } from './shop';

export const taobao = {
  id: 'taobao',
  name: 'Taobao and Tmall',
  hosts: ['item.taobao.com', 's.taobao.com', 'detail.tmall.com', 'detail.tmall.hk', 'list.tmall.com'],
  checked: '2020',
  pages: [
    { kind: 'product', path: /^\/item\.htm/ },
    { kind: 'grid', path: /^\/search/ },
  ],
} satisfies Shop;
