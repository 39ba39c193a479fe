import type { Shop } from './shop';

export const kiabi = {
  id: 'kiabi',
  name: 'Kiabi',
  hosts: ['www.kiabi.com', 'www.kiabi.es', 'www.kiabi.it', 'www.kiabi.pt', 'www.kiabi.be'],
  checked: '2020-2021',
  pages: [{ kind: 'product', path: /_P\d+C\d+/ }],
} satisfies Shop;
