import type { Shop } from './shop';

export const spartoo = {
  id: 'spartoo',
  name: 'Spartoo',
  hosts: [
    'www.spartoo.com',
    'www.spartoo.fr',
    'www.spartoo.pt',
    'www.spartoo.es',
    'www.spartoo.it',
    'www.spartoo.de',
    'www.spartoo.nl',
    'www.spartoo.be',
    'www.spartoo.pl',
    'www.spartoo.co.uk',
  ],
  checked: '2020-2021',
  pages: [{ kind: 'product', path: /-x\d+\.php/ }],
} satisfies Shop;
