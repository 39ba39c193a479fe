import type { Shop } from './shop';

const COUNTRIES = 'com ca co.uk de fr it es nl ie at ch pl com.au com.sg com.hk com.my ph'.split(' ');

export const ebay = {
  id: 'ebay',
  name: 'eBay',
  hosts: [...COUNTRIES.map(country => `www.ebay.${country}`), 'www.benl.ebay.be', 'www.befr.ebay.be'],
  checked: '2025',
  pages: [
    {
      kind: 'product',
      path: /^\/(?:itm|p)\//,
      spots: {
        title: ['h1.x-item-title__mainTitle', '#itemTitle', '.product-title', 'h1'],
        seller: ['.x-sellercard-atf__info__about-seller a', '[data-testid=str-title] a', '.mbg-nw'],
      },
      sure: ['title'],
      details: ['.ux-layout-section-evo', '.ux-layout-section--features', '.itemAttr', '#viTabs_0_is', 'main'],
    },
    {
      kind: 'grid',
      path: /^\/(?:sch|b|str|e|deals)\//,
      tiles: {
        // The first tile of each list is eBay's own, an offer of nothing.
        each: '#srp-river-results :is(li.s-item, li.s-card):not(:has([href*="/itm/123456?"])), .brwrvr__item-card',
        link: 'a[href*="/itm/"], a[href*="/p/"]',
        spots: {
          title: ['.s-item__title', '.s-card__title .su-styled-text', '.s-card__title', '.bsig__title__text', 'h3'],
        },
      },
    },
    {
      kind: 'cart',
      path: /^\/(?:cart|sc\/|myb\/|mye\/.*(?:purchase|watchlist))/,
      // The cart itself stands on hosts of its own: ebay-cart.ts.
      tiles: { each: '.m-item-card', spots: { title: ['h3'] } },
    },
  ],
} satisfies Shop;
