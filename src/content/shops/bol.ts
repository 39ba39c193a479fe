import type { Shop } from './shop';

export const bol = {
  id: 'bol',
  name: 'bol',
  hosts: ['www.bol.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/p\// },
    { kind: 'grid', path: /\/(?:l|s)\// },
    { kind: 'cart', path: /\/(?:basket|account\/(?:bestellingen|verlanglijst|wenslijst))/ },
  ],
} satisfies Shop;
