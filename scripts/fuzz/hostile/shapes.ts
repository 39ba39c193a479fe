import { GRID, type HostilePage, heading, ld, nested, other, page, plain, product } from './page';

const words = (n: number) => `thing ${n} `.repeat(50);
const MB = 1_000_000;

/** Pages whose form makes a careless search go through everything again for each thing it finds. */
export function shapePages(): HostilePage[] {
  const scope = (n: number) => `<div itemscope itemtype="https://schema.org/Product"><span itemprop="name">${words(n)}</span></div>`;
  const card = (n: number) => `<div class="card"><a href="/p/${n}">Thing number ${n}</a><img alt=""><span class="price">$1</span></div>`;
  const many = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join('');
  return [
    other(
      '200 marked products and 60 headings that agree with none',
      page(
        `${many(60, n => `<h1>${words(n + 500)}</h1>`)}<span class="price">$1</span>`,
        many(200, n => ld({ '@type': 'Product', name: words(n) })),
      ),
    ),
    other(
      '200 scopes and 60 headings that agree with none',
      page(`${many(60, n => `<h1>${words(n + 500)}</h1>`)}${many(200, scope)}<span class="price">$1</span>`),
    ),
    other('2,500 scopes at the bottom of 500 elements', page(nested(490, 'div', many(2500, scope)))),
    other(
      '8,000 prices in an aside at the bottom of 490 elements',
      page(`<h1>A plain thing</h1>${nested(490, 'aside', '<i class="price">$1</i>'.repeat(8000))}`),
    ),
    other(
      '8,000 prices at the bottom of 490 elements around the heading',
      page(nested(490, 'header', `<h1>A plain thing</h1>${'<i class="price">$1</i>'.repeat(8000)}`)),
    ),
    other('a tile at every depth', page(`<h1>Things</h1>${many(490, n => `<div class="x">${many(8, m => card(n * 8 + m))}`)}`)),
    other('2,000 tiles at the bottom of 490 elements', page(`<h1>Things</h1>${nested(490, 'div', many(2000, card))}`)),
    {
      name: 'cart lines at the bottom of 490 elements',
      url: 'https://shop.example/cart',
      html: page(nested(490, 'div', '<div class="cart-item"><a href="/p/1">A thing</a></div>'.repeat(3000))),
      title: null,
    },
    other(
      '5,000 families of tiles',
      page(
        `<h1>Things</h1>${many(5000, n => `<div class="c${String.fromCharCode(97 + (n % 26))}${n.toString(36).replace(/\d/g, 'q')}"><a href="/p/${n}">Thing ${n}</a><b class="price">$1</b></div>`)}`,
      ),
    ),
    {
      name: 'tiles within tiles',
      url: GRID,
      html: page(
        nested(480, 'div data-component-type="s-search-result" data-asin="B1"', '<h2><a href="/dp/B1"><span>Thing</span></a></h2>'),
      ),
      title: null,
    },
    ...['class', 'id', 'title', 'data-x', 'href', 'alt', 'style', 'itemprop', 'itemtype'].map(name =>
      other(
        `a ${name} of 1 MB on nine elements`,
        page(`<main><h1>A plain thing</h1>${nested(9, `a ${name}="${'xy '.repeat(MB / 3)}"`, '<span class="price">$1</span>')}</main>`),
      ),
    ),
    other(
      'a picture of 5 MB in its address',
      page(`${plain}<img alt="" src="data:image/png;base64,${'A'.repeat(5 * MB)}">`),
      'A plain thing',
    ),
    product('a title of 1 MB', page(heading, '', 'A thing '.repeat(MB / 8))),
    other('a title of 1 MB in digits and spaces', page('<h1>A plain thing</h1>', '', '1 '.repeat(MB / 2))),
    other('a heading of 1 MB', page(`<main><h1>${'A thing '.repeat(MB / 8)}</h1><span class="price">$1</span></main>`)),
    other(
      '40 headings of 100,000 spaces',
      page(`<main>${`<h1>${'A'}${' '.repeat(100_000)}B</h1>`.repeat(40)}<span class="price">$1</span></main>`),
    ),
    other('30,000 comments in a heading', page(`<main><h1>A ${'<!-- -->'.repeat(30_000)}thing</h1><span class="price">$1</span></main>`)),
    other('20,000 templates', page(plain + '<template><h1>x</h1></template>'.repeat(20_000)), 'A plain thing'),
    other(
      '10,000 declared shadow roots',
      page(plain + '<div><template shadowrootmode="open"><h1>x</h1><b class="price">$1</b></template></div>'.repeat(10_000)),
      'A plain thing',
    ),
    other('20,000 frames and objects', page(plain + '<object></object>'.repeat(20_000)), 'A plain thing'),
    other(
      'a select of 30,000 options',
      page(
        `<main><h1>A plain thing</h1><span class="price">$1</span><select>${'<option>Made in China: 100% cotton'.repeat(30_000)}</select></main>`,
      ),
      'A plain thing',
    ),
    other(
      '20,000 descriptions',
      page(
        `<main><h1>A plain thing</h1><span class="price">$1</span>${'<div class="description">Made in a place</div>'.repeat(15_000)}</main>`,
      ),
      'A plain thing',
    ),
    other(
      'descriptions within descriptions',
      page(
        `<main><h1>A plain thing</h1><span class="price">$1</span>${nested(480, 'div class="description"', `Made in a place ${'<b>x</b>'.repeat(2000)}`)}</main>`,
      ),
      'A plain thing',
    ),
    other(
      '20,000 labels with one value at the end',
      page(`<main><h1>A plain thing</h1><span class="price">$1</span><div>${'<b>Label</b>'.repeat(20_000)}x</div></main>`),
      'A plain thing',
    ),
    other(
      '10,000 links that are called brands',
      page(
        `<div><h1>A plain thing</h1><span class="price">$1</span>${'<a class="brand" href="/brand/x">Some brand</a>'.repeat(10_000)}</div>`,
      ),
    ),
  ];
}
