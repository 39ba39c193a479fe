import type { Shop } from './shop';

export const walmart = {
  id: 'walmart',
  name: 'Walmart',
  hosts: ['www.walmart.com', 'www.walmart.ca'],
  checked: '2020',
  pages: [
    {
      kind: 'product',
      path: /^\/(?:\w\w\/)?ip\//,
      spots: {
        title: ['#main-title', 'h1[itemprop=name]', 'h1'],
        brand: ['[data-seo-id=brand-name]', 'a[link-identifier=brandName]', 'a[data-dca-name=ItemBrandLink]'],
        seller: ['[data-testid=seller-name-link]', 'a[link-identifier=seller-name]'],
      },
    },
    {
      kind: 'grid',
      path: /^\/(?:\w\w\/)?(?:search|browse|cp|shop|brand)(?:\/|\?|$)/,
      tiles: {
        each: '[data-item-id]',
        link: 'a[href*="/ip/"]',
        spots: { title: ['[data-automation-id=product-title]', 'a[link-identifier] span'] },
      },
    },
    {
      kind: 'cart',
      path: /^\/(?:\w\w\/)?cart/,
      tiles: {
        each: '[data-testid=item-stack] [data-testid^=product-tile], [data-testid=cart-item]',
        link: 'a[href*="/ip/"]',
        spots: { title: ['[data-testid=productName]', 'a[href*="/ip/"]'] },
      },
    },
    {
      kind: 'cart',
      path: /^\/(?:\w\w\/)?orders/,
      // A folded order names its things by their pictures alone.
      tiles: {
        each: '[data-testid=itemtile-stack], [data-testid=collapsedItemList] :not([data-testid=itemtile-stack] *):has(> img)',
        spots: { title: ['[data-testid=productName]', 'img@alt'] },
      },
    },
  ],
} satisfies Shop;
