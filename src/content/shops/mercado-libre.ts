import type { Shop } from './shop';

export const mercadoLibre = {
  id: 'mercado-libre',
  name: 'Mercado Libre',
  hosts: [
    '*.mercadolibre.com.ar',
    '*.mercadolibre.com.mx',
    '*.mercadolibre.com.co',
    '*.mercadolibre.cl',
    '*.mercadolibre.com.uy',
    '*.mercadolibre.com.pe',
    '*.mercadolivre.com.br',
  ],
  checked: null,
  pages: [
    { kind: 'product', path: /\/p\/M[A-Z]{2}\d|^\/M[A-Z]{2}-?\d/ },
    { kind: 'cart', path: /^\/(?:gz\/cart|(?:my_)?purchases)/ },
  ],
} satisfies Shop;
