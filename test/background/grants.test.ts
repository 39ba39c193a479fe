import { beforeEach, describe, expect, test, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  content: 'content.js',
  granted: [] as string[],
  tabs: {} as Record<number, { id: number; url?: string }>,
  injected: [] as { tabId: number; files: string[] }[],
  registered: [] as { id: string; matches: string[]; excludeMatches?: string[]; js: string[]; runAt: string }[],
  /** What asking for the registered scripts fails with. */
  trouble: null as Error | null,
  /** How few scripts were registered at any moment. */
  fewest: Number.POSITIVE_INFINITY,
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getURL: (path: string) => `moz-extension://withhold/${path}`,
      getManifest: () => ({
        host_permissions: ['https://www.target.com/*', 'https://*.listed.example/*'],
        content_scripts: [{ js: [fake.content] }, { js: ['shops/target.js'] }],
      }),
    },
    tabs: {
      get: async (id: number) => fake.tabs[id],
      query: async () => Object.values(fake.tabs),
    },
    storage: { session: { remove: async () => undefined } },
    permissions: {
      getAll: async () => ({ origins: fake.granted }),
      contains: async ({ origins }: { origins: string[] }) => origins.every(origin => fake.granted.includes(origin)),
    },
    scripting: {
      executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
        fake.injected.push({ tabId: target.tabId, files });
        if (fake.tabs[target.tabId]?.url === undefined) throw new Error('cannot access');
      },
      getRegisteredContentScripts: () => (fake.trouble === null ? Promise.resolve(fake.registered) : Promise.reject(fake.trouble)),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        fake.registered = fake.registered.filter(({ id }) => !ids.includes(id));
        fake.fewest = Math.min(fake.fewest, fake.registered.length);
      },
      registerContentScripts: async (scripts: typeof fake.registered) => {
        const twice = scripts.find(({ id }) => fake.registered.some(known => known.id === id));
        if (twice) throw new Error(`Duplicate script ID '${twice.id}'`);
        fake.registered.push(...scripts);
      },
      updateContentScripts: async (scripts: typeof fake.registered) => {
        for (const script of scripts) {
          const place = fake.registered.findIndex(({ id }) => id === script.id);
          if (place < 0) throw new Error(`Nonexistent script ID '${script.id}'`);
          fake.registered[place] = script;
        }
      },
    },
  },
}));

const { listShops, registerGrantedScripts, shopAccess, readGranted } = await import('../../src/background/grants');
const { covers } = await import('../../src/background/hosts');

beforeEach(() => {
  fake.content = 'content.js';
  fake.granted = ['https://www.target.com/*'];
  fake.tabs = {};
  fake.injected = [];
  fake.registered = [];
  fake.trouble = null;
  fake.fewest = Number.POSITIVE_INFINITY;
});

test('a registration that failed keeps the next from nothing', async () => {
  fake.granted.push('https://other.example/*');
  fake.trouble = new Error('the browser is closing');
  await expect(registerGrantedScripts()).rejects.toThrow('the browser is closing');
  fake.trouble = null;
  await registerGrantedScripts();
  expect(fake.registered.map(({ id }) => id)).toContain('granted');
});

describe('covers', () => {
  test.each([
    ['https://www.shop.example/*', 'www.shop.example', true],
    ['https://www.shop.example/*', 'shop.example', false],
    ['https://*.shop.example/*', 'shop.example', true],
    ['https://*.shop.example/*', 'us.shop.example', true],
    ['https://*.shop.example/*', 'evilshop.example', false],
    ['https://*/*', 'any.example', true],
    ['<all_urls>', 'any.example', true],
    ['http://www.shop.example/*', 'www.shop.example', false],
  ])('%s covers %s: %s', (pattern, host, expected) => expect(covers(pattern, host)).toBe(expected));
});

describe('shopAccess', () => {
  test.each([
    ['a listed shop', 'https://www.target.com/p/1', { access: 'always', shop: 'Target', origins: [] }],
    ['any other shop', 'https://other.example/p/1', { access: 'on-click', shop: null, origins: ['https://other.example/*'] }],
    ['a shop without encryption', 'http://other.example/p/1', { access: 'on-click', origins: [] }],
    ['a page of the browser', 'chrome://settings', { access: 'never', host: null, origins: [] }],
  ])('%s', async (_what, url, expected) => {
    fake.tabs = { 1: { id: 1, url } };
    expect(await shopAccess({ tabId: 1 })).toMatchObject(expected);
  });

  test('a page without encryption is read on a click alone, whatever the browser would allow', async () => {
    fake.granted = ['http://other.example/*'];
    fake.tabs = { 1: { id: 1, url: 'http://other.example/p/1' } };
    expect(await shopAccess({ tabId: 1 })).toMatchObject({ access: 'on-click', origins: [] });
  });

  test('so is one of a listed shop whose permission was taken back: it never was read by itself', async () => {
    fake.granted = [];
    fake.tabs = { 1: { id: 1, url: 'http://www.target.com/p/1' } };
    expect(await shopAccess({ tabId: 1 })).toMatchObject({ access: 'on-click', shop: 'Target', origins: [] });
  });

  test('a listed shop whose permission was taken back can be asked for again', async () => {
    fake.granted = [];
    fake.tabs = { 1: { id: 1, url: 'https://www.target.com/p/1' } };
    expect(await shopAccess({ tabId: 1 })).toMatchObject({ access: 'revoked', origins: ['https://www.target.com/*'] });
  });
});

describe('grants', () => {
  test('nothing is registered where only listed shops are granted', async () => {
    await registerGrantedScripts();
    expect(fake.registered).toEqual([]);
  });

  test('a granted shop is read by itself from then on, and at once where it is open', async () => {
    fake.granted = ['https://www.target.com/*', 'https://other.example/*'];
    fake.tabs = { 1: { id: 1 }, 2: { id: 2, url: 'https://other.example/p/1' } };
    await readGranted({ origins: ['https://other.example/*'] });
    expect(fake.registered).toEqual([
      expect.objectContaining({ id: 'early', matches: ['https://other.example/*'], js: ['early.js'], runAt: 'document_start' }),
      expect.objectContaining({ id: 'granted', matches: ['https://other.example/*'], js: ['content.js'], runAt: 'document_idle' }),
    ]);
    expect(fake.injected).toContainEqual({ tabId: 2, files: ['content.js'] });
  });

  test('all shops at once: listed ones stay with the manifest, known ones get their records ahead of the content script', async () => {
    fake.granted = ['https://*/*'];
    await registerGrantedScripts();
    const everywhere = fake.registered.filter(({ matches }) => matches.includes('https://*/*'));
    expect(everywhere.map(({ id }) => id)).toEqual(['early', 'granted']);
    for (const { excludeMatches } of everywhere) expect(excludeMatches).toContain('https://www.target.com/*');
    expect(fake.registered).toContainEqual(expect.objectContaining({ id: 'shop-ebay', js: ['shops/ebay.js'], runAt: 'document_start' }));
    expect(fake.registered.some(({ id }) => id === 'shop-target')).toBe(false);
  });

  test('Firefox names its own scripts by whole addresses, and registers none of those', async () => {
    fake.content = 'moz-extension://withhold/content.js';
    fake.granted = ['https://other.example/*'];
    await registerGrantedScripts();
    expect(fake.registered.map(({ js }) => js)).toEqual([['early.js'], ['content.js']]);
  });

  test('a grant that was given back is no longer registered', async () => {
    fake.granted = ['https://other.example/*'];
    await registerGrantedScripts();
    fake.granted = [];
    await registerGrantedScripts();
    expect(fake.registered).toEqual([]);
  });

  test('another grant changes the scripts in place: at no moment is a granted shop without them', async () => {
    fake.granted = ['https://other.example/*', 'https://www.ebay.com/*'];
    await registerGrantedScripts();
    fake.granted = ['https://other.example/*', 'https://third.example/*'];
    await registerGrantedScripts();
    expect(fake.registered.map(({ id, matches }) => [id, matches])).toEqual([
      ['early', fake.granted],
      ['granted', fake.granted],
    ]);
    expect(fake.fewest).toBe(2);
  });

  test('a shop that is allowed on one of its hosts says which, so that it can be taken back', async () => {
    fake.granted = ['https://www.decathlon.fr/*'];
    const { shops, others } = await listShops();
    expect(shops.find(({ id }) => id === 'decathlon')).toMatchObject({ readable: fake.granted, given: fake.granted });
    expect(others).toEqual([]);
  });

  test.each(['https://*.decathlon.fr/*', 'https://*/*', '<all_urls>'])('a shop is read where a wider grant covers it: %s', async grant => {
    fake.granted = [grant];
    const { shops } = await listShops();
    const decathlon = shops.find(({ id }) => id === 'decathlon');
    expect(decathlon?.readable).toContain('https://www.decathlon.fr/*');
    expect(decathlon?.given).toEqual([]);
  });

  test('the list of shops tells listed from granted from others', async () => {
    fake.granted = ['https://www.target.com/*', 'https://other.example/*'];
    const { shops, others } = await listShops();
    expect(shops.find(({ id }) => id === 'target')).toMatchObject({ listed: true, readable: ['https://www.target.com/*'], given: [] });
    expect(shops.find(({ id }) => id === 'ebay')).toMatchObject({ listed: false, readable: [], given: [] });
    expect(others).toEqual(['https://other.example/*']);
  });
});
