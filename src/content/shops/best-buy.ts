import type { Shop } from './shop';

export const bestBuy = {
  id: 'best-buy',
  name: 'Best Buy',
  hosts: ['www.bestbuy.com', 'www.bestbuy.ca'],
  checked: '2020-2021',
  pages: [
    {
      kind: 'product',
      path: /\/site\/.{0,200}(?:\/\d{7}\.p|\/sku\/\d+)|\/product\/|^\/[a-z]{2}-[a-z]{2}\/product\//i,
      spots: { title: ['.sku-title h1', 'h1[class*=productName]', 'h1'], brand: ['[data-testid=brand-link]', '.brand-link'] },
    },
    {
      kind: 'grid',
      path: /\/site\/(?:searchpage\.jsp|.{0,200}pcmcat\d+\.c|.{0,200}abcat\d+\.c)|\/(?:search|category|collection)(?:\/|\?|$)/i,
      tiles: {
        each: 'li.sku-item, li.product-list-item, [class*=productListItem], [data-automation=product-list-item]',
        link: 'a[href*="/site/"], a[href*="/product/"]',
        spots: { title: ['.sku-title', '.product-title', 'h2', '[data-automation=productItemName]'] },
      },
    },
    {
      kind: 'cart',
      path: /^\/(?:cart|basket|purchasehistory)/,
      tiles: { each: '.fluid-item, [class*=cartItem]', spots: { title: ['.cart-item__title a', '.cart-item__title', 'h3'] } },
    },
  ],
} satisfies Shop;
