// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readWhole } from '../../src/content/read/read';
import { interpretProducts } from '../../src/core/details/interpret';
import { createMatcher } from '../../src/core/matcher';
import { dataset } from '../../src/dataset/load';

const matcher = createMatcher(dataset);
const defaults = new Set(dataset.sources.filter(source => source.defaultOn).map(source => source.id));
const URL_OF_PAGE = new URL('https://shop.example/p/x-123');

/** The whole way from a page to what is flagged on it. */
function flagsOn(html: string): string[] {
  const root = new DOMParser().parseFromString(html, 'text/html').documentElement;
  const { products } = readWhole(root, URL_OF_PAGE, null);
  return interpretProducts(products, dataset.words).flatMap(product => matcher.match(product, defaults).map(match => match.actionId));
}

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const page = (title: string, head: string, rest: string) =>
  `<html><head><title>${title} - Shop</title>${head}</head><body><main><h1>${title}</h1><p class="price">$19.99</p><button>Add to cart</button>${rest}</main></body></html>`;
const row = (label: string, value: string) => `<table><tr><th>${label}</th><td>${value}</td></tr></table>`;

const SHIRT = 'Men’s cotton shirt blue';
const shirt = (more: object, rest: string) => page(SHIRT, ld({ '@type': 'Product', name: SHIRT, brand: 'Acme', ...more }), rest);

test('the page of a listed maker’s product is flagged, read the same way', () => {
  expect(
    flagsOn(page('Pantum P2500 laser printer', ld({ '@type': 'Product', name: 'Pantum P2500 laser printer', brand: 'Pantum' }), '')),
  ).not.toEqual([]);
});

test.each([
  ['en', 'We don’t use cotton from Xinjiang or Turkmenistan.'],
  ['en', 'We have stopped buying cotton from Xinjiang.'],
  ['fr', 'Nous n’utilisons pas de coton du Xinjiang.'],
  ['de', 'Wir verzichten auf Baumwolle aus Xinjiang.'],
  ['es', 'Prohibimos el algodón de Xinjiang.'],
  ['sv', 'Vi använder inte bomull från Xinjiang.'],
])('a denial is no statement (%s): %s', (_language, text) => {
  expect(flagsOn(shirt({ countryOfOrigin: 'Portugal' }, `<div class="description"><p>${text}</p></div>`))).toEqual([]);
});

test.each([
  'We refuse to sell anything made in Xinjiang.',
  'Our fabric is free of cotton grown in Xinjiang.',
  'U.S. law bans goods made in Xinjiang.',
  'Items made in North Korea cannot be returned to us.',
  'No longer made in China.',
  'Our shirts aren’t made in China.',
  'None of our shirts are made in China.',
  'Most fast fashion is made in China.',
  '97% of clothes sold here are made in China.',
])('an origin of other things, or of none, is not this one’s: %s', text => {
  expect(flagsOn(shirt({}, `<div><p>${text}</p></div>`))).toEqual([]);
});

test.each([
  'China (except Xinjiang)',
  'China, Xinjiang excluded',
  'China (hors Xinjiang)',
  'China (außer Xinjiang)',
  '中国（新疆を除く）',
  'Китай (кроме Синьцзяна)',
  'outside Xinjiang',
  '北朝鮮産ではありません',
])('an origin that leaves a place out is not of that place: %s', origin => {
  expect(flagsOn(shirt({}, row('Country of origin', origin))).filter(id => /xuar|xinjiang|korea/.test(id))).toEqual([]);
});

test.each([
  'Over 20% of the world’s cotton is grown in Xinjiang, China.',
  'Products made in Xinjiang are presumed to be made with forced labor.',
  'Prohibited: goods made in North Korea',
  'Nos produits ne sont pas fabriqués au Xinjiang.',
  'Ningún producto es fabricado en Xinjiang.',
  'Many brands still use Xinjiang cotton. Ours is from Izmir.',
  'Concerned about Xinjiang cotton? So are we.',
  'Não usamos algodão de Xinjiang.',
  'Nie używamy bawełny z Xinjiang.',
  'Xinjiang pamuğu kullanılmamıştır.',
  '我们从未采购新疆棉',
  '新疆綿の使用を中止しています',
])('prose on the world, the law and others states nothing of this: %s', text => {
  expect(flagsOn(shirt({}, `<div class="description"><p>${text}</p></div>`)).filter(id => /xuar|xinjiang|korea/.test(id))).toEqual([]);
});

test.each([
  '采用优质新疆棉',
  'Exclusively Xinjiang cotton of exceptional quality.',
  'Algodón de Xinjiang de calidad excepcional.',
  'Made with pure Xinjiang long-staple cotton.',
  'Aus Xinjiang-Baumwolle gefertigt.',
  '素材：新疆綿100％',
])('a plain statement still counts: %s', text =>
  expect(flagsOn(shirt({}, `<div class="description"><p>${text}</p></div>`))).toContain('uflpa-xinjiang'),
);

test.each(['Kashgar cotton trousers', 'Aksu wool area rug', 'Aksu pamuk havlu', 'Yili Cotton Dress'])(
  'a town’s name before a material may be a collection’s: %s',
  title => expect(flagsOn(page(title, ld({ '@type': 'Product', name: title, brand: 'Seasalt' }), ''))).toEqual([]),
);

test.each(['Most sheets are made from cotton. Ours are softer.', 'Unlike sheets made of cotton, these stay cool.'])(
  'a material of other things is not this one’s: %s',
  text => {
    const title = 'Bamboo sheet set';
    const head = ld({ '@type': 'Product', name: title, countryOfOrigin: 'China' });
    // Textiles of China are listed whatever they are made of.
    expect(flagsOn(page(title, head, `<div class="description"><p>${text}</p></div>`)).filter(id => id.includes('cotton'))).toEqual([]);
  },
);

const OTHERS = `<section class="related products"><ul>
  <li itemscope itemtype="https://schema.org/Product"><a href="/p/1"><h2 itemprop="name">Pantum P2500 laser printer</h2></a><meta itemprop="brand" content="Pantum"></li>
  <li itemscope itemtype="https://schema.org/Product"><a href="/p/2"><h2 itemprop="name">Reolink camera</h2></a></li></ul></section>`;
const OTHERS_LD = [
  { '@type': 'Product', name: 'Hikvision IP camera 4MP', brand: 'Hikvision' },
  { '@type': 'Product', name: 'Reolink camera' },
];

test.each([
  ['marked up beside one that is not', page('Acme weatherproof case for cameras', '', OTHERS)],
  [
    'in JSON-LD beside one that is not',
    page('Acme weatherproof case for cameras', `<meta property="og:type" content="product">${ld(OTHERS_LD)}`, ''),
  ],
  [
    'in JSON-LD without names',
    page(
      'Security camera cable',
      `<meta property="og:type" content="product">${ld([{ '@type': 'Product' }, { '@type': 'Product', brand: 'Hikvision', category: 'camera' }])}`,
      '',
    ),
  ],
  [
    'in a row of what goes with it',
    page(
      'USB cable',
      ld({ '@type': 'Product', name: 'USB cable' }),
      `<section class="upsell-products"><h2>You may also like</h2>${row('Manufacturer', 'Zhuhai Pantum Electronics Co., Ltd.')}</section>`,
    ),
  ],
  [
    'in a table of comparison',
    page(
      'Acme outdoor security camera',
      ld({ '@type': 'Product', name: 'Acme outdoor security camera' }),
      '<div class="comparison"><table><tr><th></th><th>Hikvision DS-2</th><th>This item</th></tr><tr><th>Brand</th><td>Hikvision</td><td>Acme</td></tr></table></div>',
    ),
  ],
])('another product’s maker is not this one’s: %s', (_where, html) => expect(flagsOn(html)).toEqual([]));

test.each(['Brand (compatible)', 'Marke (kompatibel)', 'Hersteller (Drucker)', 'Fits/Brand', 'メーカー（対応機種）', 'Marka (pasuje do)'])(
  'the maker of what a thing is for is not its own: %s',
  label => expect(flagsOn(page('Laser toner cartridge 410X black', '', row(label, 'Pantum')))).toEqual([]),
);

test.each(['Fits', 'Compatible bicycles', 'Passend für'])('nor is what stands first in a list of what it fits: %s', heading => {
  const list = `<h3>${heading}</h3><dl><dt>Brand</dt><dd>Giant</dd><dt>Model</dt><dd>TCR Advanced</dd></dl>`;
  expect(flagsOn(page('Derailleur hanger bicycle frame part D45', '', list))).toEqual([]);
});

test.each([
  ['by its ISBN', ld({ '@type': 'Book', name: 'Xinjiang Cotton', offers: { price: 3 } }), row('ISBN', '978')],
  ['by its category', ld({ '@type': ['Product', 'Book'], name: 'Xinjiang Cotton', category: 'Books > Politics' }), ''],
  ['by the shelf of films', ld({ '@type': 'Product', name: 'Xinjiang Cotton', category: 'Movies & TV > DVD' }), ''],
])('a book or film about a thing is not the thing: %s', (_how, head, rest) => {
  expect(flagsOn(page('Xinjiang Cotton', head, rest))).toEqual([]);
});

test.each([
  'We do not buy from the vessel Da Wang, Zhen Fa 7 or Lien Yi Hsing No. 12',
  'Not caught by the Da Wang vessel',
  'Unlike the vessel Da Wang our crews are paid.',
])('a vessel that is denied caught nothing: %s', text =>
  expect(
    flagsOn(page('Tuna can', ld({ '@type': 'Product', name: 'Tuna can', description: text }), `<div class="description">${text}</div>`)),
  ).toEqual([]),
);
