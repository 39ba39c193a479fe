import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAGES_FOLDER, savedPages } from '../../scripts/evaluate/saved-pages';
import { shopScript } from '../../scripts/package/shop-scripts';
import { findShop, SHOPS } from '../../src/content/shops/index';
import { isHostOf } from '../../src/content/shops/shop-host';

const { host_permissions: listed } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { host_permissions: string[] };

describe('shops', () => {
  test.each(SHOPS.map(shop => [shop.id, shop] as const))('%s: its script is its record', (_id, shop) => {
    const world: Record<symbol, unknown> = {};
    new Function('globalThis', shopScript(shop))(world);
    expect(world[Symbol.for('withhold: shop')]).toEqual({ id: shop.id, pages: shop.pages });
  });

  test('ids and hosts are each one shop’s', () => {
    const ids = SHOPS.map(({ id }) => id);
    const hosts = SHOPS.flatMap(shop => shop.hosts);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  test('every host in the manifest is a known shop’s', () => {
    const known = new Set(SHOPS.flatMap(shop => shop.hosts.map(host => `https://${host}/*`)));
    expect(listed.filter(origin => !known.has(origin))).toEqual([]);
  });

  test('a checked shop has a saved real page', () => {
    const pages = savedPages();
    if (pages === null) return console.log(`skipped: no saved pages in ${PAGES_FOLDER}`);
    const hosts = pages.flatMap(({ url }) => [new URL(url).hostname, /\/https?:\/\/([^/]+)/.exec(url)?.[1] ?? '']);
    const unproven = SHOPS.filter(shop => shop.checked !== null && !hosts.some(host => isHostOf(shop, host)));
    expect(unproven.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['es.aliexpress.com', 'aliexpress'],
    ['oldnavy.gap.com', 'gap'],
    ['evilamazon.com', undefined],
  ])('%s belongs to %s', (host, id) => expect(findShop(host)?.id).toBe(id));
});
