import type { Shop } from './shop';

export const kroger = {
  id: 'kroger',
  name: 'Kroger',
  hosts: [
    'www.kroger.com',
    'www.fredmeyer.com',
    'www.ralphs.com',
    'www.kingsoopers.com',
    'www.harristeeter.com',
    'www.qfc.com',
    'www.smithsfoodanddrug.com',
    'www.frysfood.com',
  ],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/p\// },
    { kind: 'grid', path: /^\/(?:search|pl|d)(?:\/|\?)/ },
    { kind: 'cart', path: /^\/(?:shopping\/)?cart/ },
  ],
} satisfies Shop;
