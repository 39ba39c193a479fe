import type { Shop } from './shop';

export const johnLewis = {
  id: 'john-lewis',
  name: 'John Lewis',
  hosts: ['www.johnlewis.com'],
  checked: '2020-2021',
  pages: [
    { kind: 'product', path: /\/p\d{5,}/ },
    { kind: 'grid', path: /^\/(?:browse|search|brand)(?:\/|\?)/ },
    { kind: 'cart', path: /^\/basket/ },
  ],
} satisfies Shop;
