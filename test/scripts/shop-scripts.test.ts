import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAGES_FOLDER, savedPages } from '../../scripts/evaluate/saved-pages';
import { shopScript, shopScripts } from '../../scripts/package/shop-scripts';
import { findShop, SHOPS, shopScriptPath } from '../../src/content/shops/index';
import { isHostOf } from '../../src/content/shops/shop-host';

const { host_permissions: listed } = JSON.parse(readFileSync('manifest.json', 'utf8')) as { host_permissions: string[] };

describe('the build', () => {
  interface Entry {
    matches: string[];
    js: string[];
    run_at: string;
  }
  const plugin = shopScripts() as unknown as {
    generateBundle(this: { emitFile(file: { fileName: string; source: string }): void }): void;
    renderCrxManifest(manifest: { host_permissions?: string[]; content_scripts?: Entry[] }): { content_scripts: Entry[] };
  };
  const reader: Entry = { matches: listed, js: ['content.js'], run_at: 'document_idle' };
  const [first, ...entries] = plugin.renderCrxManifest({ host_permissions: listed, content_scripts: [reader] }).content_scripts;

  test('writes the script of every shop, listed or not, under the name by which it is loaded', () => {
    const written = new Map<string, string>();
    plugin.generateBundle.call({ emitFile: ({ fileName, source }) => written.set(fileName, source) });
    expect([...written.keys()]).toEqual(SHOPS.map(shopScriptPath));
    for (const shop of SHOPS) expect(written.get(shopScriptPath(shop))).toBe(shopScript(shop));
  });

  test('leaves the content script as it is, and has each listed page load its own shop’s record first', () => {
    expect(first).toEqual(reader);
    expect(entries.flatMap(({ matches }) => matches).toSorted()).toEqual(listed.toSorted());
    for (const { matches, js, run_at } of entries) {
      const shop = SHOPS.find(each => js[0] === shopScriptPath(each));
      expect([js.length, run_at, shop === undefined]).toEqual([1, 'document_start', false]);
      for (const origin of matches) expect(shop?.hosts.map(host => `https://${host}/*`)).toContain(origin);
    }
  });

  test('has nothing loaded on the pages of a shop that is not listed', () => {
    expect(plugin.renderCrxManifest({ host_permissions: [] }).content_scripts).toEqual([]);
  });

  test('refuses what cannot be printed as a value', () => {
    const shop = { ...(SHOPS[0] as (typeof SHOPS)[number]), pages: [() => null] };
    expect(() => shopScript(shop as never)).toThrow(TypeError);
  });
});

describe('shops', () => {
  test.each(SHOPS.map(shop => [shop.id, shop] as const))('%s: its script is its record', (_id, shop) => {
    const world: Record<string, unknown> = {};
    new Function(shopScript(shop)).call(world);
    expect(world['']).toEqual({ id: shop.id, pages: shop.pages });
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
