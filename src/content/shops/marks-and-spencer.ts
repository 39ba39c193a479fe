import type { Shop } from './shop';

export const marksAndSpencer = {
  id: 'marks-and-spencer',
  name: 'M&S',
  hosts: ['www.marksandspencer.com'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/p\// },
    { kind: 'grid', path: /\/(?:l|c|search)(?:\/|\?)/ },
    { kind: 'cart', path: /\/(?:basket|bag)/ },
  ],
} satisfies Shop;
