import type { Shop } from './shop';

export const leroyMerlin = {
  id: 'leroy-merlin',
  name: 'Leroy Merlin',
  hosts: ['www.leroymerlin.fr', 'www.leroymerlin.es', 'www.leroymerlin.it', 'www.leroymerlin.pl', 'www.leroymerlin.pt'],
  checked: '2020-2021',
  pages: [{ kind: 'product', path: /-\d{6,}\.html|,p\d+/ }],
} satisfies Shop;
