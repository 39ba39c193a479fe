import type { Shop } from './shop';

export const adidas = {
  id: 'adidas',
  name: 'adidas',
  hosts: [
    'www.adidas.com',
    'www.adidas.ca',
    'www.adidas.co.uk',
    'www.adidas.de',
    'www.adidas.fr',
    'www.adidas.es',
    'www.adidas.it',
    'www.adidas.nl',
    'www.adidas.pl',
    'www.adidas.com.au',
    'www.adidas.co.in',
    'www.adidas.mx',
    'www.adidas.com.br',
  ],
  checked: null,
  pages: [
    { kind: 'product', path: /\/[A-Z0-9]{6}\.html/ },
    { kind: 'grid', path: /\/search(?:\?|$)/ },
    { kind: 'cart', path: /\/cart/ },
  ],
} satisfies Shop;
