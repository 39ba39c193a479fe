// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWhole } from '../../src/content/read/read';
import { findShop } from '../../src/content/shops/index';
import type { Dataset } from '../../src/core/dataset-types';
import { interpretProducts } from '../../src/core/details/interpret';

interface Expected {
  url: string;
  pageKind: string;
  products: Record<string, unknown>[];
}

const { words } = JSON.parse(readFileSync('src/dataset/dataset.json', 'utf8')) as Dataset;
const pages = readdirSync('test/pages').filter(name => name.endsWith('.html'));

/** The first comment of each page is what must be read of it, as the worker understands it. */
function load(name: string): { expected: Expected; root: Element } {
  const html = readFileSync(`test/pages/${name}`, 'utf8');
  const expected = JSON.parse(html.slice('<!-- '.length, html.indexOf(' -->'))) as Expected;
  const root = new DOMParser().parseFromString(html.slice(html.indexOf('-->') + 3), 'text/html').documentElement;
  return { expected, root };
}

function readAt(root: Element, address: string): ReturnType<typeof readWhole> {
  const url = new URL(address);
  return readWhole(root, url, findShop(url.hostname));
}

describe('pages', () => {
  test.each(pages)('%s reads as its first comment says', name => {
    const { expected, root } = load(name);
    const read = readAt(root, expected.url);
    const products = interpretProducts(read.products, words);
    expect(read.pageKind).toBe(expected.pageKind);
    expect(products).toHaveLength(expected.products.length);
    for (const [index, product] of expected.products.entries()) expect(products[index]).toMatchObject(product);
  });

  test('every value says where it was read', () => {
    const { expected, root } = load('amazon-product.html');
    const [product] = readAt(root, expected.url).products;
    expect(product?.origins?.brand).toEqual({ reader: 'shop', where: 'a#bylineInfo' });
  });

  test('a row of a table of details goes to the worker as a line, its label and its value parted by a tab', () => {
    const { expected, root } = load('amazon-product-taiwan.html');
    const [product] = readAt(root, expected.url).products;
    expect(product?.lines).toContain('Country of Origin\tTaiwan');
  });
});

describe('hostile pages', () => {
  test.each([
    ['a form that shadows DOM methods', '<form><input name="querySelectorAll"><input name="textContent"></form><h1>x</h1>'],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":"Product","name":</script>'],
    ['a product whose name is an object', '<script type="application/ld+json">{"@type":"Product","name":{"a":[1]}}</script>'],
    ['endless nesting', `<script type="application/ld+json">${'{"@graph":['.repeat(2000)}${']}'.repeat(2000)}</script>`],
    ['prototype names', '<script type="application/ld+json">{"@type":"Product","__proto__":{"name":"x"}}</script>'],
  ])('%s: no product, no error', (_what, html) => {
    const root = new DOMParser().parseFromString(html, 'text/html').documentElement;
    expect(readAt(root, 'https://shop.example/x').products).toEqual([]);
  });

  test('reading asks for no layout and no style', () => {
    const code = readdirSync('src/content', { recursive: true, encoding: 'utf8' })
      // The one file that may: it places marks, for flagged products, in one batch a frame.
      .filter(name => name.endsWith('.ts') && name !== 'mark-place.ts')
      .map(name => readFileSync(`src/content/${name}`, 'utf8'))
      .join('\n');
    expect(code).not.toMatch(/getComputedStyle|offset(?:Width|Height|Top|Left|Parent)|getBoundingClientRect|getClientRects|innerText/);
  });
});
