import { describe, expect, test } from 'vitest';
import { FakeBrowser } from '../fakes/browser';
import { product } from '../product';
import { readingOf, reportIn, startWorker, type Worker } from './worker';

const BIKE = 'https://www.amazon.com/dp/B0GIANT001';
const bikeAt = (url: string) => readingOf(url, product({ title: 'Talon 29 3 Mountain Bike', brand: 'Giant' }));

test('after access was removed, the script that lives on in the page is ignored, also after soft navigation', async () => {
  const browser = new FakeBrowser();
  browser.open(1, BIKE);
  const worker = await startWorker(browser);
  const badgeAfter = async (url: string) => {
    browser.navigate(1, url);
    worker.life.emit('tabs.onUpdated', 1, { status: 'loading', url });
    await worker.life.quiet();
    await worker.fromPage(1, 'reportPage', bikeAt(url));
    await worker.life.quiet();
    return browser.badge(1);
  };
  expect(await badgeAfter(BIKE)).toBe('1');

  browser.granted = false;
  worker.life.emit('permissions.onRemoved', { origins: ['https://www.amazon.com/*'] });
  await worker.life.quiet();
  expect([browser.badge(1), reportIn(browser, 1)]).toEqual(['', null]);
  expect(await badgeAfter(`${BIKE}?color=red`)).toBe('');

  browser.granted = true;
  expect(await badgeAfter(`${BIKE}?color=blue`)).toBe('1');
  worker.life.end();
});

const REMOVED = { origins: ['https://www.amazon.com/*'] };

async function reported(browser: FakeBrowser, worker: Worker, tabs = 1): Promise<void> {
  for (let id = 1; id <= tabs; id += 1) {
    browser.open(id, BIKE);
    await worker.fromPage(id, 'reportPage', bikeAt(BIKE));
    await worker.life.quiet();
    expect(browser.badge(id)).toBe('1');
  }
}

/** What is known and shown of a tab after the old script there reports, as on a click within the shop. */
async function afterOldScript(browser: FakeBrowser, worker: Worker, id = 1): Promise<unknown> {
  const next = `${BIKE}?color=red`;
  browser.navigate(id, next);
  await worker.fromPage(id, 'reportPage', bikeAt(next));
  await worker.life.quiet();
  return [browser.badge(id), reportIn(browser, id)];
}

describe('access removed while there is no report to tell from', () => {
  test('the page sleeps in the back/forward cache', async () => {
    const browser = new FakeBrowser();
    const worker = await startWorker(browser);
    await reported(browser, worker);
    browser.navigate(1, 'https://news.example/');
    worker.life.emit('tabs.onUpdated', 1, { status: 'loading' });
    await worker.life.quiet();
    browser.granted = false;
    worker.life.emit('permissions.onRemoved', REMOVED);
    await worker.life.quiet();
    browser.navigate(1, BIKE);
    worker.life.emit('tabs.onUpdated', 1, { status: 'loading' });
    expect(await afterOldScript(browser, worker)).toEqual(['', null]);
    worker.life.end();
  });

  test('the shop was paused', async () => {
    const browser = new FakeBrowser();
    const worker = await startWorker(browser);
    await reported(browser, worker);
    await worker.fromOwnPage('changeSettings', { kind: 'pause', host: 'www.amazon.com', on: true });
    browser.granted = false;
    worker.life.emit('permissions.onRemoved', REMOVED);
    await worker.life.quiet();
    await worker.fromOwnPage('changeSettings', { kind: 'reset' });
    expect(await afterOldScript(browser, worker)).toEqual(['', null]);
    worker.life.end();
  });

  test('the worker died at any moment of it', async () => {
    for (let dieAt = 0; ; dieAt += 1) {
      const browser = new FakeBrowser();
      const first = await startWorker(browser);
      await reported(browser, first);
      first.life.end();
      browser.granted = false;
      const second = await startWorker(browser, dieAt);
      second.life.emit('permissions.onRemoved', REMOVED);
      await second.life.quiet();
      const survived = second.life.alive;
      second.life.end();
      const third = await startWorker(browser);
      await third.life.quiet();
      expect([dieAt, browser.badge(1), reportIn(browser, 1)]).toEqual([dieAt, '', null]);
      expect(await afterOldScript(browser, third)).toEqual(['', null]);
      third.life.end();
      if (survived) break;
    }
  });

  test.each([0, 4, 12])('the event comes %i ms after the worker that it woke', async wait => {
    const browser = new FakeBrowser();
    const first = await startWorker(browser);
    await reported(browser, first, 3);
    first.life.end();
    browser.granted = false;
    browser.trouble.before = () => new Promise(done => setTimeout(done, 3));
    const second = await startWorker(browser);
    await new Promise(done => setTimeout(done, wait));
    second.life.emit('permissions.onRemoved', REMOVED);
    await second.life.quiet();
    browser.trouble = {};
    for (const id of [1, 2, 3]) expect(await afterOldScript(browser, second, id)).toEqual(['', null]);
    expect(
      browser.messagesToTabs.filter(({ message }) => JSON.stringify(message).includes('"products":[]')).map(({ tabId }) => tabId),
    ).toEqual(expect.arrayContaining([1, 2, 3]));
    second.life.end();
  });
});

describe('a page without a grant', () => {
  const PAGE = 'https://corner-shop.example/products/talon';

  async function clickedOn(url: string): Promise<{ browser: FakeBrowser; worker: Worker; badgeAt: (url: string) => Promise<string> }> {
    const browser = new FakeBrowser();
    browser.granted = false;
    browser.open(1, url).clicked = true;
    const worker = await startWorker(browser);
    const badgeAt = async (next: string) => {
      const tab = browser.tabs.get(1);
      if (tab) tab.url = next;
      worker.life.emit('tabs.onUpdated', 1, { status: 'loading', url: next });
      await worker.fromPage(1, 'reportPage', bikeAt(next));
      await worker.life.quiet();
      return browser.badge(1);
    };
    return { browser, worker, badgeAt };
  }

  test('is not read for a mere click on the icon, and is when the shopper says so, also after soft navigation', async () => {
    const { worker, badgeAt } = await clickedOn(PAGE);
    expect(await badgeAt(PAGE)).toBe('');
    const checked = worker.fromOwnPage('checkTab', { tabId: 1 });
    await worker.life.quiet();
    expect(await badgeAt(PAGE)).toBe('1');
    expect(await checked).toMatchObject({ state: 'ready' });
    expect(await badgeAt(`${PAGE}?color=red`)).toBe('1');
    worker.life.end();
  });

  test('is forgotten with its shop: a click there counts no more when the tab comes back', async () => {
    const { browser, worker, badgeAt } = await clickedOn(PAGE);
    const checked = worker.fromOwnPage('checkTab', { tabId: 1 });
    await worker.life.quiet();
    expect(await badgeAt(PAGE)).toBe('1');
    await checked;
    browser.navigate(1, 'https://news.example/');
    worker.life.emit('tabs.onUpdated', 1, { status: 'loading' });
    await worker.life.quiet();
    expect([...browser.session.keys()].filter(key => key.endsWith(':1'))).toEqual([]);
    browser.open(1, PAGE).clicked = true;
    expect(await badgeAt(PAGE)).toBe('');
    worker.life.end();
  });

  test.each([
    ['is closed', 'tabs.onRemoved', [1]],
    ['is put to sleep and wakes under another number', 'tabs.onReplaced', [2, 1]],
  ])('is forgotten when its tab %s: nothing of a click outlives it', async (_what, event, input) => {
    const { browser, worker, badgeAt } = await clickedOn(PAGE);
    const checked = worker.fromOwnPage('checkTab', { tabId: 1 });
    await worker.life.quiet();
    expect(await badgeAt(PAGE)).toBe('1');
    await checked;
    expect(browser.session.get('clicked:1')).toBe('corner-shop.example');
    browser.close(1);
    worker.life.emit(event, ...input);
    await worker.life.quiet();
    expect([...browser.session.keys()].filter(key => key.endsWith(':1'))).toEqual([]);
    worker.life.end();
  });
});

test.each(['https://corner-shop.example/talon', 'http://localhost/talon'])(
  'where a manifest puts the script on a page without asking for its host, as no manifest of ours does, it is heard: %s',
  async url => {
    const browser = new FakeBrowser();
    browser.granted = false;
    browser.open(1, url);
    const worker = await startWorker(browser);
    await worker.fromPage(1, 'reportPage', bikeAt(url));
    await worker.life.quiet();
    expect(browser.badge(1)).toBe('');
    browser.scriptMatches = ['https://corner-shop.example/*', 'http://localhost/*'];
    await worker.fromPage(1, 'reportPage', bikeAt(url));
    await worker.life.quiet();
    expect(browser.badge(1)).toBe('1');
    worker.life.end();
  },
);

test.each([
  ['is read by itself keeps its report over a load: its script, which may not be there yet, reports anew', true, '1'],
  ['was read on a click has none after a load: no script is there to report anew', false, ''],
])('a page that %s', async (_what, granted, badge) => {
  const browser = new FakeBrowser();
  browser.granted = granted;
  browser.open(1, BIKE).clicked = true;
  const worker = await startWorker(browser);
  const checked = worker.fromOwnPage('checkTab', { tabId: 1 });
  await worker.life.quiet();
  await worker.fromPage(1, 'reportPage', bikeAt(BIKE));
  expect(await checked).toMatchObject({ state: 'ready' });
  worker.life.api.tabs.sendMessage = () => Promise.reject(new Error('Receiving end does not exist.'));
  worker.life.emit('tabs.onUpdated', 1, { status: 'complete' });
  await worker.life.quiet();
  expect([browser.badge(1), reportIn(browser, 1) === null]).toEqual([badge, badge === '']);
  worker.life.end();
});

test('a page that is still loading is not read for a popup, which says so', async () => {
  const browser = new FakeBrowser();
  browser.open(1, BIKE).status = 'loading';
  const worker = await startWorker(browser);
  await worker.life.quiet();
  expect(await worker.fromOwnPage('reportForTab', { tabId: 1 })).toMatchObject({ state: 'loading', report: null });
  expect(worker.life.calls).not.toContain('scripting.executeScript');
  worker.life.end();
});

describe('a page of a paused shop', () => {
  async function paused(): Promise<{ browser: FakeBrowser; worker: Worker }> {
    const browser = new FakeBrowser();
    browser.open(1, BIKE);
    const worker = await startWorker(browser);
    await worker.fromOwnPage('changeSettings', { kind: 'pause', host: 'www.amazon.com', on: true });
    return { browser, worker };
  }
  async function checked({ browser, worker }: { browser: FakeBrowser; worker: Worker }): Promise<void> {
    const popup = worker.fromOwnPage('checkTab', { tabId: 1 });
    await worker.life.quiet();
    await worker.fromPage(1, 'reportPage', bikeAt(BIKE));
    expect(await popup).toMatchObject({ state: 'ready' });
    expect(browser.badge(1)).toBe('1');
  }

  test('is read when the shopper says so, and kept through other choices until the tab moves', async () => {
    const { browser, worker } = await paused();
    await worker.fromPage(1, 'reportPage', bikeAt(BIKE));
    expect(reportIn(browser, 1)).toBeNull();
    await checked({ browser, worker });
    await worker.fromOwnPage('changeSettings', { kind: 'theme', theme: 'dark' });
    expect(await worker.fromOwnPage('reportForTab', { tabId: 1 })).toMatchObject({ state: 'ready' });
    worker.life.emit('tabs.onUpdated', 1, { status: 'loading' });
    await worker.life.quiet();
    expect([browser.badge(1), reportIn(browser, 1)]).toEqual(['', null]);
    expect(await worker.fromOwnPage('reportForTab', { tabId: 1 })).toMatchObject({ state: 'paused' });
    worker.life.end();
  });

  test.each([
    ['paused again', { kind: 'pause', host: 'www.amazon.com', on: true }],
    ['paused with others', { kind: 'pause-all', hosts: ['www.ebay.com', 'www.amazon.com'], on: true }],
  ])('is let go when the shop is %s', async (_how, change) => {
    const { browser, worker } = await paused();
    await checked({ browser, worker });
    await worker.fromOwnPage('changeSettings', change);
    expect([browser.badge(1), reportIn(browser, 1)]).toEqual(['', null]);
    worker.life.end();
  });

  test('is let go when settings from a file pause the shop', async () => {
    const { browser, worker } = await paused();
    const { text } = (await worker.fromOwnPage('exportSettings', null)) as { text: string };
    await checked({ browser, worker });
    expect(await worker.fromOwnPage('importSettings', { text })).toMatchObject({ fault: null });
    expect([browser.badge(1), reportIn(browser, 1)]).toEqual(['', null]);
    worker.life.end();
  });

  test('is let go when an undo brings the pause back', async () => {
    const { browser, worker } = await paused();
    await worker.fromOwnPage('changeSettings', { kind: 'reset' });
    browser.granted = false;
    browser.open(1, BIKE).clicked = true;
    await checked({ browser, worker });
    await worker.fromOwnPage('changeSettings', { kind: 'undo' });
    expect([browser.badge(1), reportIn(browser, 1)]).toEqual(['', null]);
    worker.life.end();
  });
});
