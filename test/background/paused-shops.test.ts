import { expect, test } from 'vitest';
import { SHOPS } from '../../src/content/shops/index';
import { FakeBrowser } from '../fakes/browser';
import { product } from '../product';
import { readingOf, reportIn, startWorker } from '../trust/worker';

const REGIONAL = 'https://de.aliexpress.com/item/1.html';
const bike = readingOf(REGIONAL, product({ title: 'Talon 29 3 Mountain Bike', brand: 'Giant' }));

/** As the welcome page pauses a shop: every host of its record. */
const hosts = SHOPS.flatMap(shop => shop.hosts);

test('every shop can be paused, whatever hosts its record has', async () => {
  const worker = await startWorker(new FakeBrowser());
  for (const host of hosts) await worker.fromOwnPage('changeSettings', { kind: 'pause', host, on: true });
  expect(await worker.fromOwnPage('viewSettings', null)).toMatchObject({ settings: { pausedSites: hosts } });
});

test('a shop paused with all its regions is not reported in any, and is again when one of them ends the pause', async () => {
  const browser = new FakeBrowser();
  browser.open(1, REGIONAL);
  const worker = await startWorker(browser);
  await worker.fromOwnPage('changeSettings', { kind: 'pause', host: '*.aliexpress.com', on: true });
  await worker.fromPage(1, 'reportPage', bike);
  expect([reportIn(browser, 1), browser.badge(1)]).toEqual([null, '']);
  await worker.fromOwnPage('changeSettings', { kind: 'pause', host: 'de.aliexpress.com', on: false });
  await worker.fromPage(1, 'reportPage', bike);
  expect(browser.badge(1)).toBe('1');
});

test('only the page of a paused shop that the shopper has read is told that nothing holds it back', async () => {
  const browser = new FakeBrowser();
  browser.open(1, REGIONAL);
  const worker = await startWorker(browser);
  const heldBack: boolean[] = [];
  // The script that was put there answers so where it is asked to read once more.
  Object.assign(globalThis, { [Symbol.for('read')]: (isHeldBack: () => boolean) => void heldBack.push(isHeldBack()) });
  Object.assign(worker.life.api.scripting, {
    executeScript: async ({ func, args = [] }: { func?: (key: string) => void; args?: [string?] }) => func?.(`${args[0]}`),
  });
  const check = async () => {
    const checked = worker.fromOwnPage('checkTab', { tabId: 1 });
    await worker.life.quiet();
    await worker.fromPage(1, 'reportPage', bike);
    expect(await checked).toMatchObject({ state: 'ready' });
  };
  await check();
  expect(heldBack).toEqual([]);
  await worker.fromOwnPage('changeSettings', { kind: 'pause', host: '*.aliexpress.com', on: true });
  await check();
  expect(heldBack).toEqual([false]);
  Reflect.deleteProperty(globalThis, Symbol.for('read'));
});

test('a page of a paused shop that is read on a click is told to be paused, until the pause is ended', async () => {
  const browser = new FakeBrowser();
  browser.open(1, REGIONAL);
  const worker = await startWorker(browser);
  await worker.fromOwnPage('changeSettings', { kind: 'pause', host: '*.aliexpress.com', on: true });
  expect(await worker.fromOwnPage('reportForTab', { tabId: 1 })).toMatchObject({ state: 'paused', paused: true });
  const checked = worker.fromOwnPage('checkTab', { tabId: 1 });
  await worker.life.quiet();
  await worker.fromPage(1, 'reportPage', bike);
  expect(await checked).toMatchObject({ state: 'ready', paused: true });
  expect(await worker.fromOwnPage('reportForTab', { tabId: 1 })).toMatchObject({ state: 'ready', paused: true });
  await worker.fromOwnPage('changeSettings', { kind: 'pause', host: 'de.aliexpress.com', on: false });
  expect(await worker.fromOwnPage('reportForTab', { tabId: 1 })).toMatchObject({ state: 'ready', paused: false });
});

test('a pause does not take a selected text away that names the shop', async () => {
  const browser = new FakeBrowser();
  const worker = await startWorker(browser);
  worker.life.emit('contextMenus.onClicked', { menuItemId: 'check-selected-text', selectionText: 'de.aliexpress.com' });
  await worker.life.quiet();
  await worker.fromOwnPage('changeSettings', { kind: 'pause', host: '*.aliexpress.com', on: true });
  expect([...browser.session.values()]).toContain('de.aliexpress.com');
});

test('a pause that an undo brings back ends what was read on a click before it, wherever the worker dies', async () => {
  for (let dieAt = 0, died = true; died; dieAt += 1) {
    const browser = new FakeBrowser();
    browser.open(1, REGIONAL);
    const before = await startWorker(browser);
    await before.fromOwnPage('changeSettings', { kind: 'pause', host: '*.aliexpress.com', on: true });
    await before.fromOwnPage('changeSettings', { kind: 'reset' });
    browser.session.set('clicked:1', 'de.aliexpress.com');
    before.life.end();
    const worker = await startWorker(browser, dieAt);
    await Promise.race([worker.fromOwnPage('changeSettings', { kind: 'undo' }), worker.life.quiet()]);
    died = !worker.life.alive;
    worker.life.end();
    const next = await startWorker(browser);
    await next.life.quiet();
    const { settings } = (await next.fromOwnPage('viewSettings', null)) as { settings: { pausedSites: string[] } };
    if (settings.pausedSites.length > 0) expect([dieAt, browser.session.has('clicked:1')]).toEqual([dieAt, false]);
    next.life.end();
  }
}, 30_000);

test.each([
  ['is imported', 'importSettings', (text: string): object => ({ text })],
  ['is brought back by an undo', 'changeSettings', (): object => ({ kind: 'undo' })],
])('a pause that %s ends what was read on a click before it', async (_how, call, inputOf) => {
  const browser = new FakeBrowser();
  browser.open(1, REGIONAL);
  const worker = await startWorker(browser);
  await worker.fromOwnPage('changeSettings', { kind: 'pause', host: '*.aliexpress.com', on: true });
  const { text } = (await worker.fromOwnPage('exportSettings', null)) as { text: string };
  await worker.fromOwnPage('changeSettings', { kind: 'reset' });
  const checked = worker.fromOwnPage('checkTab', { tabId: 1 });
  await worker.life.quiet();
  await worker.fromPage(1, 'reportPage', bike);
  await checked;
  expect(browser.badge(1)).toBe('1');
  browser.session.set('clicked:1', 'de.aliexpress.com');
  await worker.fromOwnPage(call, inputOf(text));
  await worker.fromPage(1, 'reportPage', bike);
  expect([browser.session.has('clicked:1'), browser.badge(1)]).toEqual([false, '']);
});
