import type { Shop } from './shop';

const COUNTRIES = 'com ca com.mx com.br co.uk de fr it es nl se pl com.be ie com.tr ae sa eg in co.jp sg com.au co.za'.split(' ');

export const amazon = {
  id: 'amazon',
  name: 'Amazon',
  hosts: COUNTRIES.map(country => `www.amazon.${country}`),
  checked: '2025',
  pages: [
    {
      kind: 'product',
      path: /\/(?:dp|product|aw\/d)\/\w{10}/,
      spots: {
        title: ['#productTitle'],
        brand: ['a#bylineInfo'],
        seller: ['[id^=sellerP]'],
        category: ['[id^=wayfinding] li:last-child a'],
      },
      details: ['[id^=productOverview_],#prodDetails,[id^=detailBullets_f],[id^=productFactsDesktop_]'],
      sure: ['title', 'brand'],
      text: ['#feature-bullets', '#productDescription'],
    },
    {
      kind: 'grid',
      path: /\/(?:[bs](?:[/?]|$)|zgbs\/|gp\/(?:best|new-r))/,
      tiles: {
        each: '[data-component-type=s-search-result]:not([data-asin=""])',
        link: 'a[href*=dp]',
        spots: {
          title: ['a h2', 'h2'],
          brand: ['h2.a-size-mini'],
        },
      },
    },
    {
      // Orders too: a list of them, and one with all its parts.
      kind: 'cart',
      path: /\/(?:cart|order)/,
      tiles: {
        each: '#sc-active-cart [data-asin],.item-box,[data-component$=RightGrid]',
        spots: { title: ['.a-truncate-full', '[class*=product-title],[data-component$=Title]'] },
      },
    },
  ],
} satisfies Shop;
