import type { Shop } from './shop';

export const cvs = {
  id: 'cvs',
  name: 'CVS',
  hosts: ['www.cvs.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /-prodid-\d+/ },
    { kind: 'grid', path: /^\/shop\/(?!.*-prodid-)|^\/search/ },
  ],
} satisfies Shop;
