import type { Shop } from './shop';

export const aliexpress = {
  id: 'aliexpress',
  name: 'AliExpress',
  hosts: ['*.aliexpress.com', 'www.aliexpress.us'],
  checked: null,
  pages: [
    {
      kind: 'product',
      path: /\/item\/(?:\w+\/)?\d+\.html/,
      spots: { seller: ['[class*=store-detail--storeName--]', '[data-pl=store-name]'] },
    },
    {
      kind: 'grid',
      path: /\/(?:w\/wholesale|category\/|af\/|wholesale)/,
      tiles: { each: '.search-item-card-wrapper-gallery', link: 'a[href*="/item/"]', spots: { title: ['h3', '[role=heading]'] } },
    },
    { kind: 'cart', path: /\/p\/shoppingcart/ },
  ],
} satisfies Shop;
