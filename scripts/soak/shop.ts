/** A small shop to walk through for hours: a grid, products with and without a flag, a cart. */
export interface Stop {
  url: string;
  html: string;
  /** The right badge there. */
  badge: string;
}

const AT = 'https://www.amazon.com';

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

function product(id: string, title: string, brand: string, badge: string): Stop {
  const body = `<div id="dp"><h1 id="title"><span id="productTitle">${title}</span></h1><a id="bylineInfo" href="/stores/x">Visit the ${brand} Store</a>
    <table class="prodDetTable"><tr><th>Brand</th><td>${brand}</td></tr></table></div>`;
  return { url: `${AT}/dp/${id}`, html: page(title, body), badge };
}

function grid(query: string, titles: readonly string[], badge: string): Stop {
  const tiles = titles.map(
    (title, n) =>
      `<div data-component-type="s-search-result" data-asin="B${query}${n}"><h2><a href="/dp/B${query}${n}"><span>${title}</span></a></h2><span class="a-price">$${n}</span></div>`,
  );
  return { url: `${AT}/s?k=${query}`, html: page(query, tiles.join('')), badge };
}

const plain = Array.from({ length: 58 }, (_, n) => `Olive oil soap, bar number ${n}`);

/** The way through the shop; it is walked again and again. */
export const STOPS: readonly Stop[] = [
  grid('soap', plain, ''),
  product('B0SOAP0001', 'Olive Oil Soap', 'Plain Soap', ''),
  grid('drone', [...plain, 'DJI Mini 4 Pro Drone with Camera', 'DJI Air 3 Drone'], '2'),
  product('B0DRONE001', 'DJI Mini 4 Pro Drone with Camera', 'DJI', '1'),
  product('B0SOAP0002', 'Olive Oil Soap, large', 'Plain Soap', ''),
  product('B0DRONE002', 'DJI Air 3 Drone', 'DJI', '1'),
  {
    url: `${AT}/gp/cart/view.html`,
    html: page(
      'Cart',
      `<div id="sc-active-cart"><div data-asin="B0SOAP0001"><a class="sc-product-link" href="/dp/B0SOAP0001"><span class="sc-product-title">Olive Oil Soap</span></a></div></div>`,
    ),
    badge: '',
  },
];
