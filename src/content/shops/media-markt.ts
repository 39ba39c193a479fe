import type { Shop } from './shop';

export const mediaMarkt = {
  id: 'media-markt',
  name: 'MediaMarkt',
  hosts: [
    'mediamarkt.pt',
    'www.saturn.de',
    'www.mediamarkt.de',
    'www.mediamarkt.at',
    'www.mediamarkt.ch',
    'www.mediamarkt.es',
    'www.mediamarkt.nl',
    'www.mediamarkt.it',
    'www.mediaworld.it',
    'www.mediamarkt.pl',
    'www.mediamarkt.be',
    'www.mediamarkt.hu',
    'www.mediamarkt.com.tr',
  ],
  checked: '2020-2021',
  pages: [
    { kind: 'product', path: /\/products?\// },
    { kind: 'grid', path: /\/(?:category|search|collections)\/?/ },
    { kind: 'cart', path: /\/(?:cart|checkout)/ },
  ],
} satisfies Shop;
