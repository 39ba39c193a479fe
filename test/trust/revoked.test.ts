import { expect, test } from 'vitest';
import { FakeBrowser } from '../fakes/browser';
import { product } from '../product';
import { readingOf, reportIn, startWorker } from './worker';

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
