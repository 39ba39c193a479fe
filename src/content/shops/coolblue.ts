import type { Shop } from './shop';

export const coolblue = {
  id: 'coolblue',
  name: 'Coolblue',
  hosts: ['www.coolblue.nl', 'www.coolblue.be', 'www.coolblue.de'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/(?:product|produkt|produit)\// },
    { kind: 'grid', path: /\/(?:zoeken|recherche|suche)/ },
  ],
} satisfies Shop;
