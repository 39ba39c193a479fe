import type { Shop } from './shop';

export const albertsons = {
  id: 'albertsons',
  name: 'Albertsons',
  hosts: [
    'www.albertsons.com',
    'www.safeway.com',
    'www.vons.com',
    'www.jewelosco.com',
    'www.acmemarkets.com',
    'www.shaws.com',
    'www.tomthumb.com',
    'www.randalls.com',
  ],
  checked: null,
  pages: [
    { kind: 'product', path: /\/shop\/product-details\./ },
    { kind: 'grid', path: /\/shop\/(?:aisles|search-results|categories)/ },
    { kind: 'cart', path: /\/erums\/cart|\/shop\/cart/ },
  ],
} satisfies Shop;
