import type { Shop } from './shop';

export const wayfair = {
  id: 'wayfair',
  name: 'Wayfair',
  hosts: ['www.wayfair.com', 'www.wayfair.ca', 'www.wayfair.co.uk', 'www.jossandmain.com', 'www.allmodern.com', 'www.birchlane.com'],
  checked: '2020',
  pages: [
    { kind: 'product', path: /\/pdx?\/|\/pdp\// },
    { kind: 'grid', path: /\/(?:sb\d|cat)\/|keyword\.php/ },
  ],
} satisfies Shop;
