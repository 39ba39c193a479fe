import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findShop, SHOPS } from '../../src/content/shops/index';

const TABLE = 'test/pages/addresses.tsv';
const lines = readFileSync(TABLE, 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => {
    const [shop = '', kind = '', address = ''] = line.split('\t');
    return { shop, kind, url: new URL(address) };
  });

describe('addresses of shops', () => {
  test.each(lines.map(line => ({ ...line, address: line.url.href })))('$address is a $kind of $shop', ({ shop, kind, url }) => {
    const found = findShop(url.hostname);
    expect(found?.id).toBe(shop);
    expect(found?.pages.find(page => page.path.test(url.pathname + url.search))?.kind).toBe(kind);
  });

  test.each([
    'https://www.mercadolibre.com.mx/mas-vendidos/MLM1648',
    'https://item.rakuten.co.jp/plain-shop/c/',
    'https://www.newegg.com/Product/ProductReview?Item=N82E16828123456',
    'https://www.zalando.de/cartoon/',
  ])('%s is no kind of page that its record knows', address => {
    const url = new URL(address);
    expect(findShop(url.hostname)?.pages.find(page => page.path.test(url.pathname + url.search))).toBeUndefined();
  });

  test.each(SHOPS.map(({ id }) => id))('%s: each kind of page that its record knows has an address', id => {
    const kinds = new Set(SHOPS.find(shop => shop.id === id)?.pages.map(({ kind }) => kind));
    const missing = [...kinds].filter(kind => !lines.some(line => line.shop === id && line.kind === kind));
    expect(missing, `add an address of ${id} for each of these to ${TABLE}`).toEqual([]);
  });
});
