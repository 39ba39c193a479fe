import type { Shops } from '../drive/shops';
import { GOODS, type Good } from './goods';

/** A real shop's address, so that the extension comes as it does there; what is served is ours alone. */
const SHOP = 'https://www.walmart.com';
export const GRID_URL = `${SHOP}/search?q=everything`;

const STYLE = `:root { color-scheme: light dark }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#fbfbf9, #17191a); color: light-dark(#22282a, #e6e9e8) }
header, main, footer { max-width: 62rem; margin: auto; padding: 1rem 1.5rem }
header { display: flex; justify-content: space-between; border-bottom: 1px solid light-dark(#dfe2df, #34393a) }
a { color: inherit; text-decoration-color: light-dark(#9aa5a3, #6a7573) }
ul { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 1.5rem }
h1 { font-size: 1.5rem; font-weight: 600; line-height: 1.3; margin: 0 0 .5rem }
.picture { display: block; width: 100%; background: light-dark(#eef0ec, #22282a); border-radius: .5rem; aspect-ratio: 5 / 4 }
.picture path { transform: scale(.7); transform-origin: 24px 24px; fill: none; stroke: light-dark(#4d5a58, #a9b5b3); stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round }
.price { font-weight: 600 }
.product { display: grid; grid-template-columns: minmax(0, 20rem) minmax(0, 1fr); gap: 2rem; align-items: start }
table { border-collapse: collapse; margin-block: 1rem } th, td { text-align: start; padding: .3rem 1.5rem .3rem 0; border-block-start: 1px solid light-dark(#dfe2df, #34393a) } th { font-weight: 400; color: light-dark(#5d6866, #a9b5b3) }
footer { color: light-dark(#5d6866, #a9b5b3); font-size: .875rem }`;

export function urlOf({ id }: Good): string {
  return `${SHOP}/ip/demo/${id}`;
}

/** Answers the grid's and every product's address; nothing else exists. */
export const demoShop: Shops = url => {
  if (url === GRID_URL || url === `${SHOP}/`) return page('Results', grid());
  const good = GOODS.find(each => urlOf(each) === url);
  return good === undefined ? null : page(good.title, product(good));
};

function page(title: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<title>${text(title)}: demo shop</title><style>${STYLE}</style></head>
<body><header><a href="${GRID_URL}">Demo shop</a><span>Nothing here is for sale.</span></header>
<main>${main}</main>
<footer>A page of Withhold’s own, shown at a shop’s address without a network. It is not that shop’s.</footer></body></html>`;
}

function grid(): string {
  const tiles = GOODS.map(
    good => `<li data-item-id="${good.id}">${picture(good)}
<a href="${urlOf(good)}"><span data-automation-id="product-title">${text(good.title)}</span></a><div class="price">${good.price}</div></li>`,
  );
  return `<h1>Everything</h1><ul>${tiles.join('\n')}</ul>`;
}

function product(good: Good): string {
  const marked = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: good.title,
    brand: { '@type': 'Brand', name: good.brand },
    offers: { '@type': 'Offer', price: good.price.slice(1), priceCurrency: 'USD' },
  };
  const rows = Object.entries({ Brand: good.brand, ...good.details }).map(
    ([label, value]) => `<tr><th>${text(label)}</th><td>${text(value)}</td></tr>`,
  );
  return `<script type="application/ld+json">${JSON.stringify(marked).replaceAll('<', '\\u003c')}</script>
<div class="product">${picture(good)}<div><h1 id="main-title">${text(good.title)}</h1>
<p class="price">${good.price}</p><table>${rows.join('')}</table></div></div>`;
}

function picture(good: Good): string {
  return `<svg class="picture" viewBox="0 0 48 48" aria-hidden="true"><path d="${good.picture}"/></svg>`;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
