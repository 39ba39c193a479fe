import { expect, test, vi } from 'vitest';
import type { MarkPart, PageMarks, TabReport } from '../../src/platform/api';
import { defaultSettings, MOST_ENTRIES, type Settings } from '../../src/platform/settings-schema';
import { FakeBrowser } from '../fakes/browser';
import { product } from '../product';
import { readingOf, reportIn, startWorker, type Worker } from './worker';

const PAGE = 'https://www.amazon.com/dp/B0PRINTER1';

async function opened(...products: Parameters<typeof product>): Promise<{ browser: FakeBrowser; worker: Worker; marks: PageMarks }> {
  const browser = new FakeBrowser();
  browser.open(1, PAGE);
  const worker = await startWorker(browser);
  const marks = (await worker.fromPage(1, 'reportPage', readingOf(PAGE, product(...products)))) as PageMarks;
  await worker.life.quiet();
  return { browser, worker, marks };
}

/** The words on a slip's buttons. */
function buttonsOf(part: MarkPart | undefined): string[] {
  if (part === undefined || typeof part === 'string') return [];
  const [name, , ...parts] = part;
  return name === 'button' ? [parts.join('')] : parts.flatMap(buttonsOf);
}

test('hides one of several possible makers, and can be undone', async () => {
  const { browser, worker } = await opened({
    title: 'Laser printer',
    manufacturer: 'Zhuhai Pantum Electronics Co., Ltd.; Deskly Ltd',
  });
  const { productId, actionId } = reportIn(browser, 1)?.oneOf?.[0] ?? { productId: '', actionId: '' };
  const after = (await worker.fromOwnPage('hideMatch', { tabId: 1, productId, actionId, only: 'company' })) as TabReport;
  expect(after.report).toMatchObject({ oneOf: [], hiddenOf: [productId] });
  expect(after.hidden).toHaveLength(1);
  await worker.fromOwnPage('changeSettings', { kind: 'unhide', id: after.hidden[0]?.id });
  expect(reportIn(browser, 1)?.oneOf).toMatchObject([{ actionId }]);
  worker.life.end();
});

test.each([
  ['America/Los_Angeles', '2026-11-29'],
  ['Pacific/Kiritimati', '2026-11-30'],
])('is noted on the day it is where the shopper is: %s', async (zone, day) => {
  vi.stubEnv('TZ', zone);
  vi.setSystemTime('2026-11-30T07:30:00Z');
  const { browser, worker } = await opened({ title: 'Talon 29 3 Mountain Bike', brand: 'Giant' });
  const { productId, actionId } = reportIn(browser, 1)?.matches[0] ?? expect.fail('no match');
  const after = await worker.fromOwnPage('hideMatch', { tabId: 1, productId, actionId, only: 'company' });
  expect(after).toMatchObject({ hidden: [{ hiddenOn: day }] });
  worker.life.end();
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

test('on a mark, hides the company that the slip shows; what was matched by a stated origin gets a mark of its own', async () => {
  const { browser, worker, marks } = await opened({
    title: 'Pantum P2502W laser printer',
    brand: 'Pantum',
    countryOfOrigin: 'Xinjiang, China',
  });
  const kinds = () => new Set(reportIn(browser, 1)?.matches.map(({ basis }) => basis === 'place' || basis === 'good'));
  expect(kinds()).toEqual(new Set([true, false]));
  expect(buttonsOf(marks.products[0]?.slip)).toEqual(['Full record', 'Not this company']);
  await worker.fromPage(1, 'hideMark', { productId: 'product-1', actionId: marks.products[0]?.actionId });
  await worker.life.quiet();
  expect(kinds()).toEqual(new Set([true]));
  const told = browser.messagesToTabs.at(-1)?.message as { marks: PageMarks };
  expect(buttonsOf(told.marks.products[0]?.slip)).toEqual(['Full record', 'Not this product']);
  worker.life.end();
});

test('on a mark, reads no tab anew: a page that may hide cannot have itself checked', async () => {
  const { browser, worker, marks } = await opened({ title: 'Giant Talon 29 3 Mountain Bike', brand: 'Giant' });
  browser.navigate(1, 'https://www.amazon.com/dp/B0OTHER001');
  const injected = browser.injectedTabs.length;
  await worker.fromPage(1, 'hideMark', { productId: 'product-1', actionId: marks.products[0]?.actionId }, PAGE);
  await worker.life.quiet();
  expect(browser.local.get('settings')).toMatchObject({ hidden: [{ words: 'giant' }] });
  expect(browser.injectedTabs).toHaveLength(injected);
  worker.life.end();
});

test('on a mark of a reading before, hides nothing: another product has its number by now', async () => {
  const { browser, worker, marks } = await opened({ title: 'Giant Talon 29 3 Mountain Bike', brand: 'Giant' });
  await worker.fromPage(1, 'reportPage', readingOf(PAGE, product({ title: 'Pantum P2502W laser printer', brand: 'Pantum' })));
  await worker.fromPage(1, 'hideMark', { productId: 'product-1', actionId: marks.products[0]?.actionId });
  await worker.life.quiet();
  expect(browser.badge(1)).toBe('1');
  expect(browser.local.get('settings')).toBeUndefined();
  worker.life.end();
});

test('on a mark of a reading before, hides nothing though its record was found of the next product too', async () => {
  const { browser, worker, marks } = await opened({ title: 'Desk lamp', countryOfOrigin: 'Xinjiang, China' });
  const next = product({ title: 'Pantum P2502W laser printer', brand: 'Pantum', countryOfOrigin: 'Xinjiang, China' });
  await worker.fromPage(1, 'reportPage', readingOf(PAGE, next));
  const { actionId } = marks.products[0] ?? expect.fail('no mark');
  const found = () => reportIn(browser, 1)?.matches.map(match => match.actionId);
  const before = found();
  expect(before).toContain(actionId);
  await worker.fromPage(1, 'hideMark', { productId: 'product-1', actionId });
  await worker.life.quiet();
  expect(found()).toEqual(before);
  worker.life.end();
});

test('takes the place of the oldest, where the list of what is hidden is full', async () => {
  const { browser, worker } = await opened({ title: 'Giant Talon 29 3 Mountain Bike', brand: 'Giant' });
  const { productId, actionId } = reportIn(browser, 1)?.matches[0] ?? expect.fail('no match');
  const full = Array.from({ length: MOST_ENTRIES }, (_, index) => ({
    id: `entry-${index}`,
    words: 'Words',
    product: null,
    title: 'A thing',
    name: 'Name',
    actionIds: ['other'],
    hiddenOn: '2026-11-01',
  }));
  browser.local.set('settings', { ...defaultSettings(), hidden: full });
  await worker.fromOwnPage('hideMatch', { tabId: 1, productId, actionId, only: 'company' });
  expect(reportIn(browser, 1)?.matches).toEqual([]);
  const { hidden } = browser.local.get('settings') as Settings;
  expect([hidden.length, hidden[0]?.id]).toEqual([MOST_ENTRIES, 'entry-1']);
  worker.life.end();
});

test('is not offered where no company was matched', async () => {
  const { marks } = await opened({ title: 'Cotton sheets', countryOfOrigin: 'Xinjiang, China' });
  expect(buttonsOf(marks.products[0]?.slip)).toEqual(['Full record', 'Not this product']);
});

test.each(['my_shop.example', 'shop.example.', '[2001:db8::1]'])('a shop at %s can be paused', async host => {
  const worker = await startWorker(new FakeBrowser());
  expect(await worker.fromOwnPage('changeSettings', { kind: 'pause', host, on: true })).toMatchObject({
    settings: { pausedSites: [host] },
  });
  worker.life.end();
});
