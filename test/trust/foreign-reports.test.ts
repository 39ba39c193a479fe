import { expect, test } from 'vitest';
import { FakeBrowser } from '../fakes/browser';
import { product } from '../product';
import { readingOf, reportIn, startWorker } from './worker';

const BIKE = 'https://www.amazon.com/dp/B0GIANT001';
const bike = readingOf(BIKE, product({ title: 'Talon 29 3 Mountain Bike', brand: 'Giant' }));

/** Only the browser says where a script runs; what the script says of it may be any page's idea. */
test.each([
  ['of the page that it runs in is taken', BIKE, '1'],
  ['of the page that it runs in, at an address since gone soft, is taken', 'https://www.amazon.com/s?k=bikes', '1'],
  ['of another shop’s page is not', 'https://shop.example/dp/B0GIANT001', ''],
  ['of a page whose host only looks alike is not', 'https://www.amazon.com.shop.example/dp/B0GIANT001', ''],
  ['from a page that is no website is not', 'data:text/html,bike', ''],
])('a report %s', async (_what, from, badge) => {
  const browser = new FakeBrowser();
  browser.open(1, BIKE);
  const worker = await startWorker(browser);
  await worker.fromPage(1, 'reportPage', bike, from);
  await worker.life.quiet();
  expect(browser.badge(1)).toBe(badge);
  expect(reportIn(browser, 1) === null).toBe(badge === '');
  worker.life.end();
});

test('a page whose address carries thousands of characters of tracking has its badge', async () => {
  const address = `${BIKE}?tracking=${'x'.repeat(6000)}`;
  const browser = new FakeBrowser();
  browser.open(1, address);
  const worker = await startWorker(browser);
  await worker.fromPage(1, 'reportPage', { ...bike, url: address });
  await worker.life.quiet();
  expect(browser.badge(1)).toBe('1');
  worker.life.end();
});

test('a page opens the full record of an action in its own report, and of no other', async () => {
  const browser = new FakeBrowser();
  browser.open(1, BIKE);
  const worker = await startWorker(browser);
  await worker.fromPage(1, 'reportPage', bike);
  const opened = () => worker.life.calls.filter(call => call === 'tabs.create').length;
  await worker.fromPage(1, 'openRecord', { actionId: 'uflpa-ninestar' });
  expect(opened()).toBe(0);
  await worker.fromPage(1, 'openRecord', { actionId: reportIn(browser, 1)?.matches[0]?.actionId });
  expect(opened()).toBe(1);
  worker.life.end();
});
