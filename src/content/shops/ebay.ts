import type { Shop } from './shop';

const COUNTRIES = 'com ca co.uk de fr it es nl ie at ch pl com.au com.sg com.hk com.my ph'.split(' ');

export const ebay = {
  id: 'ebay',
  name: 'eBay',
  hosts: [...COUNTRIES.map(country => `www.ebay.${country}`), 'www.benl.ebay.be', 'www.befr.ebay.be', 'cart.ebay.com'],
  checked: '2025',
  pages: [
    {
      kind: 'product',
      path: /^\/(?:itm|p)\//,
      spots: {
        title: ['h1.x-item-title__mainTitle', '#itemTitle', '.product-title', 'h1'],
        seller: ['.x-sellercard-atf__info__about-seller a', '[data-testid=str-title] a', '#RightSummaryPanel .mbg-nw', '.mbg-nw'],
      },
      sure: ['title'],
      details: ['.ux-layout-section-evo', '.ux-layout-section--features', '.itemAttr', '#viTabs_0_is', 'main'],
    },
    {
      kind: 'grid',
      path: /^\/(?:sch|b|str|e|deals)\//,
      tiles: {
        each: '#srp-river-results li.s-item, #srp-river-results li.s-card, li.sresult, .brwrvr__item-card',
        link: 'a[href*="/itm/"], a[href*="/p/"]',
        spots: {
          title: ['.s-item__title span[role=heading]', '.s-item__title', '.s-card__title', '.lvtitle', '.bsig__title__text', 'h3'],
        },
      },
    },
    {
      kind: 'cart',
      path: /^\/(?:cart|sc\/)/,
      tiles: { each: '[data-test-id=cart-bucket] .cart-bucket-lineitem', spots: { title: ['[data-test-id=cart-item-link]', 'h3'] } },
    },
  ],
} satisfies Shop;
