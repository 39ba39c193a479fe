import type { Shop } from './shop';

export const target = {
  id: 'target',
  name: 'Target',
  hosts: ['www.target.com'],
  checked: null,
  pages: [
    {
      kind: 'product',
      path: /^\/p\//,
      spots: {
        title: ['h1[data-test=product-title]', 'h1'],
        brand: ['[data-test=shopAllBrandLink]'],
        seller: ['[data-test=targetPlusExtraInfoSection] a'],
      },
      details: ['[data-test=item-details-specifications]', '[data-test=productDetailTabs]', 'main'],
    },
    {
      kind: 'grid',
      path: /^\/(?:s|c|b)(?:\/|\?)/,
      tiles: {
        each: '[data-test="@web/site-top-of-funnel/ProductCardWrapper"], [data-test=product-grid] [data-test=productCard]',
        link: 'a[href*="/p/"]',
        spots: {
          title: ['[data-test="@web/ProductCard/title"]', '[data-test=product-title]', 'a[href*="/p/"]'],
          brand: ['[data-test="@web/ProductCard/ProductCardBrandAndRibbonMessage/brand"]'],
        },
      },
    },
    {
      kind: 'cart',
      path: /^\/cart/,
      tiles: { each: '[data-test=cartItem]', spots: { title: ['[data-test=cartItem-title]'] } },
    },
  ],
} satisfies Shop;
