// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { GRID, heading, ld, page } from '../../scripts/fuzz/hostile/page';
import { type PageRead, readWhole } from '../../src/content/read/read';
import { findShop } from '../../src/content/shops/index';

/** The limits of SECURITY.md: what fits is read, and what does not is said to be left out. */
const PRODUCT = 'https://www.amazon.com/dp/B0LIMITS01';

function read(html: string, address: string): PageRead {
  const url = new URL(address);
  const root = new DOMParser().parseFromString(html, 'text/html').documentElement as unknown as Element;
  return readWhole(root, url, findShop(url.hostname));
}

/** A product's markup of so many characters, its brand behind what fills it. */
function markup(characters: number): string {
  const whole = (filler: string) => ({ '@type': 'Product', name: 'A plain thing', description: filler, manufacturer: 'Plain Works' });
  return ld(whole('x'.repeat(characters - JSON.stringify(whole('')).length)));
}

function state(characters: number): string {
  const product = { name: 'A plain thing', brand: 'Plain' };
  const whole = (filler: string) => ({ props: { pageProps: { initialData: { data: { product } } } }, filler });
  const text = JSON.stringify(whole('x'.repeat(characters - JSON.stringify(whole('')).length)));
  return `<script type="application/json">${text}</script>`;
}

const tile = (n: number) =>
  `<div data-component-type="s-search-result" data-asin="B${n}"><h2><a href="/dp/B${n}"><span>Thing number ${n}</span></a></h2></div>`;
const grid = (count: number) => page(Array.from({ length: count }, (_, n) => tile(n)).join(''));

describe('a page’s markup', () => {
  const makerOf = ({ products }: PageRead) => products[0]?.manufacturer;

  test('of 249,000 characters is read', () => {
    const found = read(page(heading, markup(249_000)), PRODUCT);
    expect([makerOf(found), found.cut]).toEqual(['Plain Works', false]);
  });

  test('of one character more is left out, said to be, and the rest of the page is read', () => {
    const found = read(page(heading, markup(249_001)), PRODUCT);
    expect([makerOf(found), found.cut]).toEqual([null, true]);
    expect(found.products[0]).toMatchObject({ title: 'A plain thing', brand: 'Brand: Plain' });
  });

  test('is read until all scripts together are too long', () => {
    const filler = ld('x'.repeat(80_000));
    expect(makerOf(read(page(heading, filler.repeat(2) + markup(80_000)), PRODUCT))).toBe('Plain Works');
    const found = read(page(heading, filler.repeat(3) + markup(80_000)), PRODUCT);
    expect([makerOf(found), found.cut]).toEqual([null, true]);
  });

  test('in one script too long takes nothing from the others', () => {
    const found = read(page(heading, ld('x'.repeat(400_000)) + markup(500)), PRODUCT);
    expect([makerOf(found), found.cut]).toEqual(['Plain Works', true]);
  });

  test('is read until there are too many scripts, empty ones too', () => {
    const empty = '<script type="application/ld+json"></script>';
    expect(makerOf(read(page(heading, empty.repeat(240) + markup(500)), PRODUCT))).toBe('Plain Works');
    const found = read(page(heading, empty.repeat(250) + markup(500)), PRODUCT);
    expect([makerOf(found), found.cut]).toEqual([null, true]);
  });
});

describe('a script of the shop’s own', () => {
  const shown = page('<h1>A plain thing</h1><span class="price">$1</span>');
  const brandOf = (characters: number) => {
    const [product] = read(shown.replace('</body>', `${state(characters)}</body>`), PRODUCT).products;
    return [product?.title, product?.brand];
  };

  test('of 600,000 characters is searched for the brand', () => expect(brandOf(600_000)).toEqual(['A plain thing', 'Plain']));
  test('of one more is a program', () => expect(brandOf(600_001)).toEqual(['A plain thing', null]));
});

describe('a grid', () => {
  test('of 1,000 tiles is read whole', () => {
    const found = read(grid(1000), GRID);
    expect([found.products.length, found.cut]).toEqual([1000, false]);
  });

  test('of more is read to its thousandth tile, and says so', () => {
    const found = read(grid(1001), GRID);
    expect([found.products.length, found.products[999]?.title, found.cut]).toEqual([1000, 'Thing number 999', true]);
  });
});

describe('fields', () => {
  test('a title is cut at 400 characters, a maker at 160', () => {
    const title = heading.replace('A plain thing', `A plain thing${' and more'.repeat(100)}`);
    const maker = ld({ '@type': 'Product', name: 'A plain thing', manufacturer: 'Plain '.repeat(100) });
    const [product] = read(page(title, maker), PRODUCT).products;
    expect(product?.title).toBe(`A plain thing${' and more'.repeat(100)}`.slice(0, 400).trim());
    expect(product?.manufacturer).toBe('Plain '.repeat(100).slice(0, 160).trim());
  });

  test('the address of a tile is cut before anything looks at it', () => {
    const card = (n: number) =>
      `<div class="card"><a href="/p/${n}?${'x'.repeat(5000)}">Thing number ${n}</a><b class="price">$1</b></div>`;
    const cards = Array.from({ length: 12 }, (_, n) => card(n)).join('');
    const { products } = read(page(`<h1>Things</h1>${cards}`), 'https://shop.example/collections/all');
    expect(products).toHaveLength(12);
    for (const { url } of products) expect(url?.length).toBeLessThan(2100);
  });
});

describe('a vast page', () => {
  const rows = (count: number) => page(`${heading}${'<p>a <b>b</b></p>'.repeat(count)}`, ld({ '@type': 'Product', name: 'A plain thing' }));

  test('has its markup and its heading read', () => {
    expect(read(rows(25_000), PRODUCT).products[0]).toMatchObject({ title: 'A plain thing', brand: 'Brand: Plain' });
  });
});
