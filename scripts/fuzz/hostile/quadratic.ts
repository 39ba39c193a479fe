import { GRID, type HostilePage, heading, ld, nested, other, page, plain, product } from './page';

const run = (code: string) => `<script>${code}</script>`;
const many = (count: number, make: (n: number) => string) => Array.from({ length: count }, (_, n) => make(n)).join('');
const PRICED = '<span class="price">$1</span>';
const THING = 'https://shop.example/products/thing';
const at = (url: string, page: HostilePage): HostilePage => ({ ...page, url });

/** Pages that are slow only where one thing is done for each of many others: a search for each control, a class taken apart for each price. */
export function quadraticPages(): HostilePage[] {
  return [...crowdedPages(), ...searchedPages(), ...longTextPages(), ...addressPages(), ...statedPages()];
}

function crowdedPages(): HostilePage[] {
  return [
    ...['price', 'product-price preis', 'a-price'].map(name =>
      other(`100,000 siblings that are called ${name}`, page(`${plain}${`<b class="${name}">$1</b>`.repeat(100_000)}`)),
    ),
    other('9,000 siblings that are called price', page(`${plain}${'<b class="price">$1</b>'.repeat(9000)}`)),
    product(
      '50,000 rows in the shop’s own details',
      page(`${heading}<div id="prodDetails"><table>${'<tr><th>Brand<td>Plain'.repeat(50_000)}</table></div>`),
    ),
    product(
      '40,000 bullets of a label and a value',
      page(
        `${heading}<div id="detailBullets_feature_div"><ul>${'<li><span><b>Brand :</b> <span>Plain</span></span>'.repeat(10_000)}</ul></div>`,
      ),
    ),
    product('20,000 marked words of 290 letters in one paragraph', page(`${heading}<p>${`<b>${'x'.repeat(290)}</b> `.repeat(20_000)}</p>`)),
    product('20,000 labels, each the value of the one before', page(`${heading}<div>${many(20_000, n => `<h3>Label ${n}</h3>`)}</div>`)),
    product('10,000 areas of details', page(`${heading}${many(10_000, n => `<div id="prodDetails"><p>Label ${n}: x</p></div>`)}`)),
    product(
      'areas of details within each other',
      page(`${heading}${nested(480, 'div id="prodDetails"', '<p><b>x</b><i>y</i></p>'.repeat(11_000))}`),
    ),
    other('10,000 headings that say something else', page(`${many(10_000, n => `<h1>Other ${n} ${'word '.repeat(70)}</h1>`)}${PRICED}`)),
    other(
      '9,000 lesser headings of 400 letters, two main ones that say something else',
      page(`<h1>One</h1><h1>Two</h1>${PRICED}${many(9000, n => `<h2>Other ${n} ${'word '.repeat(78)}</h2>`)}`),
    ),
    other(
      '20,000 scopes in each other’s offers',
      page(
        `${plain}${'<div itemscope itemtype="https://schema.org/Product"><b itemprop="offers" itemscope><i itemprop="name">x</i></b></div>'.repeat(10_000)}`,
      ),
    ),
    other(
      '8,000 elements of as many names',
      page(`${plain}${many(8000, n => `<x-${n.toString(36)} class="price p${n}">$1</x-${n.toString(36)}>`)}`),
    ),
    other('30,000 links', page(`${plain}${many(30_000, n => `<a href="/p/${n}">x</a>`)}`)),
    at(
      'https://shop.example/',
      other(
        'a front page of 300 rows of 60',
        page(
          many(
            300,
            r =>
              `<section class="row"><h2>Row</h2>${many(60, n => `<div class="card"><a href="/p/${r}-${n}">Thing ${r} ${n}</a><img alt=""><b class="price">$1</b></div>`)}</section>`,
          ),
        ),
      ),
    ),
  ];
}

function searchedPages(): HostilePage[] {
  const controls = '<input type="number">'.repeat(15_000);
  const words = (count: number) => Array.from({ length: count }, (_, n) => `w${n.toString(36)}`).join(' ');
  return [
    at(
      'https://shop.example/cart',
      other(
        '15,000 quantities at the bottom of 490 elements, a link and no picture',
        page(`<a href="/p/1">x</a>${nested(490, 'div', controls)}`),
      ),
    ),
    at('https://shop.example/cart', other('15,000 quantities, one link beside them', page(`<div><a href="/p/1">x</a>${controls}</div>`))),
    at(
      'https://shop.example/cart',
      other(
        '15,000 quantities, each in a box of its own, at the bottom of 490 elements',
        page(`<a href="/p/1">x</a>${nested(490, 'div', '<div><input type="number"></div>'.repeat(15_000))}`),
      ),
    ),
    other(
      '500 prices in a box of 1 MB of classes',
      page(
        `<h1>Things</h1><div class="${'x1 '.repeat(350_000)}">${'<p><a href="/x">Thing</a><b class="price">$1</b></p>'.repeat(500)}</div>`,
      ),
    ),
    other(
      'forty properties of 20,000 words each at the bottom of 490 elements',
      page(
        `<h1>A plain thing</h1><div itemscope itemtype="https://schema.org/Product">${nested(480, 'div', `<p itemscope>${many(40, () => `<b itemprop="${words(5000)}">x</b>`)}</p>`)}</div>`,
      ),
    ),
    other(
      '15,000 properties at the bottom of 490 elements of a scope',
      page(
        `<h1>A plain thing</h1><div itemscope itemtype="https://schema.org/Product">${nested(480, 'div', '<b itemprop="x">y</b>'.repeat(15_000))}</div>`,
      ),
    ),
    {
      name: 'tiles within tiles, around 100,000 elements',
      url: GRID,
      html: page(nested(480, 'div data-component-type="s-search-result" data-asin="B1"', '<b>x</b>'.repeat(100_000))),
      title: null,
    },
    other(
      'cards within cards, around 30,000 elements',
      page(`<h1>Things</h1>${nested(480, 'div class="card"', `<a href="/p/1">x</a>${'<b class="price">$1</b>'.repeat(30_000)}`)}`),
    ),
    other(
      'a label before 15,000 elements that say nothing',
      page(`<main><h1>A plain thing</h1>${PRICED}<div><b>Label</b>${' '.repeat(1_000_000)}${'<i></i> '.repeat(9000)}</div></main>`),
    ),
    other(
      '300 labels before 100 elements that say nothing',
      page(
        `<main><h1>A plain thing</h1>${PRICED}${`<div><b>Label</b>${' '.repeat(9000)}${'<i></i> '.repeat(100)}</div>`.repeat(300)}</main>`,
      ),
    ),
    ...['Zorb', 'Plain thing'].map(brand =>
      other(
        `a script that names the brand ${brand} 30,000 times`,
        page(plain, `<script type="text/x-data">${`"A":1,"brand":"${brand}",`.repeat(24_000)}</script>`),
      ),
    ),
    other(
      'ten scripts that name 20,000 brands each near the product’s name',
      page(
        plain,
        many(10, s => `<script type="text/x-data">${many(15_000, n => `"A":1,"brand":"Zorb${s}x${n}",`)}</script>`),
      ),
    ),
    other(
      'a row of 15,000 cells, 100 times',
      page(`<main><h1>A plain thing</h1>${PRICED}<table>${`<tr>${'<td>x'.repeat(300)}`.repeat(100)}</table></main>`),
    ),
  ];
}

/** A script may say the same megabyte in a thousand places, and none of it costs the page anything. */
function longTextPages(): HostilePage[] {
  const shared = (what: string, into: string, count: number, size: number) =>
    run(
      `{ const said = ${JSON.stringify(what)}.repeat(${size}); const at = ${into}; at.hidden = true; for (let n = 0; n < ${count}; n += 1) at.append(document.createTextNode(said)); }`,
    );
  return [
    product(
      '560 times the same megabyte of spaces in the shop’s own heading',
      page(`${heading}${shared(' ', `document.getElementById('productTitle')`, 560, 1e6)}`),
    ),
    other(
      '15,000 times the same 19,000 spaces in the main part',
      page(`${plain}${shared(' ', `document.querySelector('main')`, 15_000, 19_000)}`),
    ),
    other(
      '300 times the same megabyte in one JSON-LD script',
      page(
        `${plain}${run(`{ const at = document.createElement('script'); at.type = 'application/ld+json'; const said = ' '.repeat(1e6); for (let n = 0; n < 300; n += 1) at.append(said); document.head.append(at); }`)}`,
      ),
      'A plain thing',
    ),
    other('a title of 20 MB in a shop without a record', page(plain, '', 'A plain 1 '.repeat(2_000_000)), 'A plain thing'),
    product(
      'elements nested 5,000 deep by a script',
      page(
        `${heading}${run(`{ const top = document.createElement('div'); let at = top; for (let n = 0; n < 5000; n += 1) { const next = document.createElement('div'); at.append(next); at = next; } at.append('deep'); top.hidden = true; document.body.append(top); }`)}`,
      ),
    ),
    other(
      'prices nested 5,000 deep by a script',
      page(
        `${plain}${run(`{ const top = document.createElement('div'); let at = top; for (let n = 0; n < 5000; n += 1) { const next = document.createElement('div'); at.append(next); at = next; } at.innerHTML = '<b class="price">$1</b>'.repeat(6000); top.hidden = true; document.querySelector('main').append(top); }`)}`,
      ),
    ),
  ];
}

function addressPages(): HostilePage[] {
  const long = (name: string, url: string, body = plain) => at(url, other(name, page(body)));
  return [
    long('an address of 60,000 letters that nearly is a way in', `https://shop.example/p/${'_auth'.repeat(12_000)}-x`),
    long('an address of 60,000 letters that nearly is a cart', `https://shop.example/${'/my'.repeat(20_000)}`),
    long('an address that asks 60,000 letters of its page', `https://shop.example/p?${'a&p'.repeat(20_000)}`),
    long('an address of a listed shop that begins again and again', `https://www.bestbuy.com${'/site/'.repeat(10_000)}`),
    long('an address of a listed shop that nearly ends', `https://www.bestbuy.com/site/${'/123456'.repeat(8000)}`),
    long('an address with a name and a word to pass', 'https://user:secret@shop.example/products/thing'),
    long('a shop’s name in letters that look alike', 'https://www.xn--mazon-3ve.com/dp/B0HOSTILE1', heading),
    long('a shop’s name before a host of another', 'https://www.amazon.com.shop.example/dp/B0HOSTILE1', heading),
    long('a shop’s name with a dot at its end', 'https://www.amazon.com./dp/B0HOSTILE1', heading),
  ];
}

function statedPages(): HostilePage[] {
  const listed = (n: number, props: number) => ({
    '@type': 'ListItem',
    position: n,
    item: {
      '@type': 'Product',
      name: `Thing ${n}`,
      url: `/p/${n}`,
      brand: { name: 'Plain' },
      ...(props > 0 && { additionalProperty: Array.from({ length: props }, (_, p) => ({ name: `n${p}`, value: p })) }),
    },
  });
  const list = (count: number, props: number) =>
    ld({ '@type': 'ItemList', itemListElement: Array.from({ length: count }, (_, n) => listed(n, props)) });
  const alike = `b${'a'.repeat(199)}`;
  return [
    other('a list of 5,000 products', page('<h1>Things</h1>', list(2300, 0) + list(2300, 0))),
    other('lists of 1,000 products with forty properties each', page('<h1>Things</h1>', list(220, 40).repeat(3))),
    other(
      '200 names of one letter, 60 headings of nearly the same',
      page(
        `${many(60, n => `<h1>${alike}${n}</h1>`)}${PRICED}`,
        many(200, n => ld({ '@type': 'Product', name: `${'a'.repeat(390)}${n}` })),
      ),
    ),
    product('JSON-LD of 25,000 objects of as many forms', page(heading, ld(`{"@graph":[${many(25_000, n => `{"k${n}":0},`)}0]}`))),
    at(
      'https://www.walmart.com/ip/x/1',
      product(
        'embedded state of 100,000 objects of as many forms',
        page(
          '<h1>A plain thing</h1>',
          `<script id="__NEXT_DATA__" type="application/json">[${many(100_000, n => `{"k${n}":0},`)}0]</script>`,
        ),
      ),
    ),
    at(
      'https://www.walmart.com/ip/x/1',
      product(
        'embedded state of 490,000 empty lists',
        page('<h1>A plain thing</h1>', `<script id="__NEXT_DATA__" type="application/json">[${'[],'.repeat(490_000)}0]</script>`),
      ),
    ),
    at(
      'https://www.walmart.com/ip/x/1',
      product(
        'embedded state of one object with 110,000 keys',
        page(
          '<h1>A plain thing</h1>',
          `<script id="__NEXT_DATA__" type="application/json">{${many(110_000, n => `"k${n}":0,`)}"z":0}</script>`,
        ),
      ),
    ),
    at(
      THING,
      product(
        '2,000 variants with names of their own',
        page(
          plain,
          ld({
            '@type': 'ProductGroup',
            name: 'A plain thing',
            hasVariant: Array.from({ length: 2000 }, (_, n) => ({ '@type': 'Product', name: `A plain thing ${n}`, brand: 'DJI' })).slice(
              0,
              2000,
            ),
          }),
        ),
      ),
    ),
  ];
}
