import type { Shop } from './shop';

export const currys = {
  id: 'currys',
  name: 'Currys',
  hosts: ['www.currys.co.uk', 'www.currys.ie'],
  checked: '2020-2021',
  pages: [
    { kind: 'product', path: /\/products\/|-pdt\.html/ },
    { kind: 'grid', path: /\/search|-criteria\.html/ },
    { kind: 'cart', path: /\/(?:basket|cart)/ },
  ],
} satisfies Shop;
