import type { Shop } from './shop';

export const jd = {
  id: 'jd',
  name: 'JD.com',
  hosts: ['item.jd.com', 'search.jd.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/\d+\.html/ },
    { kind: 'grid', path: /^\/Search/ },
  ],
} satisfies Shop;
