import { beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultSettings, SETTINGS_VERSION, type Settings } from '../../src/platform/settings-schema';
import { FakeBrowser } from '../fakes/browser';
import { product } from '../product';
import { readingOf, reportIn, startWorker } from './worker';

const BIKE = 'https://www.amazon.com/dp/B0GIANT001';
const SOAP = 'https://www.amazon.com/dp/B0SOAP0001';
const bike = readingOf(BIKE, product({ title: 'Talon 29 3 Mountain Bike', brand: 'Giant' }));
const soap = readingOf(SOAP, product({ title: 'Olive Oil Soap', brand: 'Some Soap Works' }));

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

function failing(...calls: string[]): FakeBrowser['trouble'] {
  return {
    before(call) {
      if (calls.includes(call)) throw new Error(`${call}: the disk is gone`);
    },
  };
}

describe('storage that fails', () => {
  test('leaves no flag of the page before when a report cannot be stored', async () => {
    const browser = new FakeBrowser();
    browser.open(1, BIKE);
    const worker = await startWorker(browser);
    await worker.fromPage(1, 'reportPage', bike);
    expect(browser.badge(1)).toBe('1');
    browser.open(1, SOAP);
    browser.trouble = failing('session.set');
    await expect(worker.fromPage(1, 'reportPage', soap)).rejects.toThrow('the disk is gone');
    expect(browser.badge(1)).toBe('');
    expect(reportIn(browser, 1)).toBeNull();
  });

  test('answers an error, never the defaults, when settings cannot be read', async () => {
    const browser = new FakeBrowser();
    browser.local.set('settings', { ...defaultSettings(), sources: { reports: true } });
    browser.open(1, BIKE);
    browser.trouble = failing('local.get');
    const worker = await startWorker(browser);
    await expect(worker.fromOwnPage('listSources', null)).rejects.toThrow('the disk is gone');
    await expect(worker.fromOwnPage('changeSettings', { kind: 'source', sourceId: 'ofac', on: false })).rejects.toThrow();
    expect(browser.local.get('settings')).toMatchObject({ sources: { reports: true } });
  });

  test('tells of a choice that could not be stored, keeps the one before, and takes the next', async () => {
    const browser = new FakeBrowser();
    browser.local.set('settings', { ...defaultSettings(), theme: 'dark' });
    const worker = await startWorker(browser);
    browser.trouble = failing('local.set');
    await expect(worker.fromOwnPage('changeSettings', { kind: 'theme', theme: 'light' })).rejects.toThrow('the disk is gone');
    expect(browser.local.get('settings')).toMatchObject({ theme: 'dark' });
    browser.trouble = {};
    await worker.fromOwnPage('changeSettings', { kind: 'marks', on: false });
    expect(browser.local.get('settings')).toMatchObject({ theme: 'dark', marks: false });
  });

  test('brings the other tabs to a new choice though one tab refuses its badge', async () => {
    const browser = new FakeBrowser();
    const worker = await startWorker(browser);
    for (const id of [1, 2, 3]) {
      browser.open(id, BIKE);
      await worker.fromPage(id, 'reportPage', bike);
    }
    let refused = 0;
    browser.trouble = {
      before(call) {
        if (call === 'session.set' && refused++ === 0) throw new Error('not now');
      },
    };
    await worker.fromOwnPage('changeSettings', { kind: 'source', sourceId: 'cbp_wro', on: false });
    expect(refused).toBeGreaterThan(0);
    expect([1, 2, 3].map(id => browser.badge(id))).toEqual(['', '', '']);
  });

  test('a tab that cannot follow a choice keeps no other popup from being answered, and its own says so', async () => {
    const browser = new FakeBrowser();
    const worker = await startWorker(browser);
    for (const id of [1, 2]) {
      browser.open(id, BIKE);
      await worker.fromPage(id, 'reportPage', bike);
    }
    const { setBadgeText } = worker.life.api.action;
    worker.life.api.action.setBadgeText = badge => (badge.tabId === 1 ? Promise.reject(new Error('no toolbar')) : setBadgeText(badge));
    const choice = { kind: 'source', sourceId: 'cbp_wro', on: false };
    expect(await worker.fromOwnPage('changeSettings', choice)).toMatchObject({ settings: { sources: { cbp_wro: false } } });
    expect(await worker.fromOwnPage('reportForTab', { tabId: 2 })).toMatchObject({ state: 'ready', report: { matches: [] } });
    await expect(worker.fromOwnPage('reportForTab', { tabId: 1 })).rejects.toThrow('no toolbar');
    worker.life.api.action.setBadgeText = setBadgeText;
    expect(await worker.fromOwnPage('reportForTab', { tabId: 1 })).toMatchObject({ state: 'ready', report: { matches: [] } });
  });
});

describe('storage that is full', () => {
  test('the oldest reports make room; the newest page is badged', async () => {
    const browser = new FakeBrowser();
    const worker = await startWorker(browser);
    const long = product({ title: 'Talon 29 3 Mountain Bike', brand: 'Giant', text: Array(20).fill('words '.repeat(300)) });
    browser.sessionQuota = 200_000;
    for (let id = 1; id <= 12; id += 1) {
      browser.open(id, BIKE);
      await worker.fromPage(id, 'reportPage', { ...readingOf(BIKE, long), readAt: id });
    }
    expect(browser.badge(12)).toBe('1');
    expect(reportIn(browser, 12)).not.toBeNull();
    expect(reportIn(browser, 1)).toBeNull();
    expect(JSON.stringify([...browser.session]).length).toBeLessThanOrEqual(200_000);
  });

  test('a tab whose report made room wears no badge and no mark that would follow nothing', async () => {
    const browser = new FakeBrowser();
    browser.sessionQuota = 14_000;
    const worker = await startWorker(browser);
    const long = product({ title: 'Talon 29 3 Mountain Bike', brand: 'Giant', text: ['x'.repeat(1900)] });
    for (let id = 1; id <= 9; id += 1) {
      browser.open(id, BIKE);
      await worker.fromPage(id, 'reportPage', { ...readingOf(BIKE, long), readAt: id });
      await worker.life.quiet();
    }
    const ids = [...browser.tabs.keys()];
    expect(ids.filter(id => browser.badge(id) !== '')).toEqual(ids.filter(id => reportIn(browser, id) !== null));
    expect(reportIn(browser, 1)).toBeNull();
    expect(browser.messagesToTabs).toContainEqual({ tabId: 1, message: expect.objectContaining({ order: 'marks', readAt: 1 }) });
  });

  test('tabs that need room at once do not wait for each other', async () => {
    const browser = new FakeBrowser();
    const worker = await startWorker(browser);
    const report = (id: number, words: number) => {
      const read = product({ title: 'Talon 29 3 Mountain Bike', brand: 'Giant', text: ['x'.repeat(words)] });
      return worker.fromPage(id, 'reportPage', { ...readingOf(BIKE, read), readAt: id });
    };
    const ids = [1, 2];
    for (const id of ids) {
      browser.open(id, BIKE);
      await report(id, 100);
    }
    browser.sessionQuota = JSON.stringify([...browser.session]).length + 100;
    await Promise.allSettled(ids.map(id => report(id, 1900)));
    await worker.life.quiet();
    for (const id of ids) expect(browser.badge(id)).toBe(reportIn(browser, id) === null ? '' : '1');
    await report(2, 100);
    expect(browser.badge(2)).toBe('1');
  });

  test('a page too large for all of it is an error, not a loop', async () => {
    const browser = new FakeBrowser();
    const worker = await startWorker(browser);
    browser.open(1, BIKE);
    browser.sessionQuota = 300;
    await expect(worker.fromPage(1, 'reportPage', bike)).rejects.toThrow('quota');
    expect(browser.badge(1)).toBe('');
  });
});

describe('storage that is slow', () => {
  test('fifty tabs at once each get their own report and badge', async () => {
    const browser = new FakeBrowser();
    let n = 0;
    browser.trouble = { before: call => (call.includes('.') && n++ % 3 === 0 ? new Promise(done => setTimeout(done, n % 7)) : undefined) };
    const worker = await startWorker(browser);
    const readings = Array.from({ length: 50 }, (_, id) =>
      readingOf(
        `https://www.amazon.com/dp/B0TAB${id}`,
        product({ title: 'A thing', brand: id % 2 ? 'Giant' : 'Nobody', category: 'bicycle' }),
      ),
    );
    for (const [id, { url }] of readings.entries()) browser.open(id, url);
    await Promise.all(readings.map((reading, id) => worker.fromPage(id, 'reportPage', reading)));
    readings.forEach((reading, id) => {
      expect(reportIn(browser, id)?.url).toBe(reading.url);
      expect(browser.badge(id)).toBe(reportIn(browser, id)?.matches.length ? '1' : '');
    });
  });
});

describe('settings', () => {
  test('of a later version survive every kind of change, with what they added', async () => {
    const browser = new FakeBrowser();
    const later = { ...defaultSettings(), version: SETTINGS_VERSION + 1, sounds: 'none', sources: { reports: true } };
    browser.local.set('settings', later);
    const worker = await startWorker(browser);
    await worker.fromOwnPage('changeSettings', { kind: 'source', sourceId: 'ofac', on: false });
    await worker.fromOwnPage('changeSettings', { kind: 'pause', host: 'www.ebay.com', on: true });
    const stored = browser.local.get('settings') as Settings;
    expect(stored).toMatchObject({ version: SETTINGS_VERSION + 1, sounds: 'none', sources: { reports: true, ofac: false } });
  });

  test.each([0, -1, 8.64e15, Number.NaN])('and the clock at %s decide nothing but what is stale', async now => {
    const browser = new FakeBrowser();
    browser.open(1, BIKE);
    const worker = await startWorker(browser);
    const realNow = Date.now;
    Date.now = () => now;
    try {
      await worker.fromPage(1, 'reportPage', { ...bike, readAt: now });
    } finally {
      Date.now = realNow;
    }
    expect(browser.badge(1)).toBe('1');
  });
});
