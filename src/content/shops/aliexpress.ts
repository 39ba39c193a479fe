import type { Shop } from './shop';

export const aliexpress = {
  id: 'aliexpress',
  name: 'AliExpress',
  hosts: ['*.aliexpress.com', 'www.aliexpress.us'],
  checked: null,
  pages: [
    { kind: 'product', path: /\/item\/(?:\w+\/)?\d+\.html/ },
    { kind: 'grid', path: /\/(?:w\/wholesale|category\/|af\/|wholesale)/ },
    { kind: 'cart', path: /\/p\/shoppingcart/ },
  ],
} satisfies Shop;
