import type { Shop } from './shop';

export const fnac = {
  id: 'fnac',
  name: 'Fnac',
  hosts: ['www.fnac.com', 'www.fnac.es', 'www.fnac.pt', 'www.fnac.be'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/(?:a|mp)\d{5,}/ },
    { kind: 'grid', path: /\/SearchResult\/|\/[cn]\d+/ },
    { kind: 'cart', path: /\/(?:basket|orderpipe)/ },
  ],
} satisfies Shop;
