import type { Shop } from './shop';

export const allegro = {
  id: 'allegro',
  name: 'Allegro',
  hosts: ['allegro.pl', 'allegro.cz', 'allegro.sk', 'allegro.hu'],
  checked: null,
  pages: [
    { kind: 'product', path: /^\/(?:oferta|produkt|nabidka|ponuka|ajanlat)\// },
    { kind: 'grid', path: /^\/(?:kategoria|kategorie|listing)/ },
    { kind: 'cart', path: /^\/(?:koszyk|moje-allegro\/zakupy)/ },
  ],
} satisfies Shop;
