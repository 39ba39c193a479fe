import type { Shop } from './shop';

export const decathlon = {
  id: 'decathlon',
  name: 'Decathlon',
  hosts: [
    'www.decathlon.com',
    'www.decathlon.ca',
    'www.decathlon.fr',
    'www.decathlon.co.uk',
    'www.decathlon.de',
    'www.decathlon.es',
    'www.decathlon.it',
    'www.decathlon.pl',
    'www.decathlon.nl',
    'www.decathlon.in',
  ],
  checked: null,
  pages: [
    { kind: 'product', path: /\/p\/|\/products\// },
    { kind: 'grid', path: /\/collections\/|\/search/ },
  ],
} satisfies Shop;
