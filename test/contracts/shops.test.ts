import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findShop, SHOPS } from '../../src/content/shops/index';
import type { ShopPage } from '../../src/content/shops/shop';
import { isHostOf } from '../../src/content/shops/shop-host';

const FOLDER = 'src/content/shops';
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as {
  host_permissions: string[];
};
/** What records are made of and listed in. Every other file of the folder is a record, however it is written. */
const NOT_RECORDS = ['index.ts', 'shop.ts', 'shop-host.ts'];
const files = readdirSync(FOLDER)
  .filter(name => !NOT_RECORDS.includes(name))
  .map(name => name.replace(/\.ts$/, ''));
/** The browser tests stand on these. Of the others `npm run evaluate` reads saved pages, where there are any. */
const STAND_FOR_ALL = ['amazon', 'best-buy', 'ebay', 'target', 'walmart'];
const fixtures = readdirSync('test/pages').filter(name => name.endsWith('.html'));
/** The pages of records that a page of ours is read by. */
const proven: ReadonlySet<ShopPage | undefined> = new Set(
  fixtures
    .map(addressOf)
    .map(({ hostname, pathname, search }) => findShop(hostname)?.pages.find(({ path }) => path.test(pathname + search))),
);

describe('a shop', () => {
  test('files of src/content/shops = list in src/content/shops/index.ts', () => {
    const ids = SHOPS.map(shop => shop.id);
    expect(
      files.filter(file => !ids.includes(file)),
      `list these in ${FOLDER}/index.ts`,
    ).toEqual([]);
    expect(
      ids.filter(id => !files.includes(id)),
      `no file ${FOLDER}/<id>.ts has these ids: rename the file or the id`,
    ).toEqual([]);
    expect(new Set(ids).size, `an id stands twice in ${FOLDER}`).toBe(ids.length);
  });

  test('every host of manifest.json belongs to a record', () => {
    const hosts = manifest.host_permissions.map(pattern => new URL(pattern).hostname);
    expect(
      hosts.filter(host => !SHOPS.some(shop => isHostOf(shop, host))),
      `add these to the hosts of a record in ${FOLDER}, or take them out of manifest.json`,
    ).toEqual([]);
  });

  test.each(SHOPS.map(shop => shop.id))('%s: all its hosts are listed in manifest.json, or none (granted one by one)', id => {
    const listed = SHOPS.find(shop => shop.id === id)?.hosts.map(host => manifest.host_permissions.includes(`https://${host}/*`)) ?? [];
    expect(new Set(listed).size, `manifest.json lists some hosts of ${FOLDER}/${id}.ts and lacks others`).toBe(1);
  });

  test('no host belongs to two records', () => {
    const hosts = SHOPS.flatMap(shop => shop.hosts);
    expect(
      hosts.filter(host => SHOPS.filter(shop => isHostOf(shop, host.replace('*.', 'www.'))).length > 1),
      `keep each host in one file of ${FOLDER}`,
    ).toEqual([]);
  });

  test.each(STAND_FOR_ALL)('%s has a product page and a grid in test/pages', id => {
    const missing = [`${id}-product.html`, `${id}-grid.html`].filter(name => !fixtures.includes(name));
    expect(missing, "add these to test/pages: pages of your own with the shop's real structure").toEqual([]);
  });

  test.each(SHOPS.map(({ id, pages }) => ({ id, pages })))(
    '$id: each page with selectors is proven by one in test/pages',
    ({ id, pages }) => {
      const unproven = pages.filter(page => (page.spots ?? page.details ?? page.text ?? page.tiles) && !proven.has(page));
      expect(
        unproven.map(({ kind, path }) => `${kind}, ${path}`),
        `add test/pages/${id}-<case>.html for these`,
      ).toEqual([]);
    },
  );

  test('every page of test/pages is named after the shop of its address', () => {
    const misnamed = fixtures.filter(name => {
      const shop = findShop(addressOf(name).hostname);
      return !name.startsWith(`${shop?.id ?? 'other'}-`);
    });
    expect(misnamed, 'rename these in test/pages to <shop>-<case>.html, or other-<case>.html where no record knows the address').toEqual(
      [],
    );
  });
});

function addressOf(name: string): URL {
  const html = readFileSync(`test/pages/${name}`, 'utf8');
  return new URL((JSON.parse(html.slice('<!-- '.length, html.indexOf(' -->'))) as { url: string }).url);
}
