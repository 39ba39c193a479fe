import { expect, test } from 'vitest';
import { FakeBrowser } from '../fakes/browser';
import { product } from '../product';
import { readingOf, startWorker, type Worker } from './worker';

const at = (n: number) => `https://www.amazon.com/dp/B0GIANT00${n}`;
const bike = (n: number) => readingOf(at(n), product({ title: 'Talon 29 3 Mountain Bike', brand: 'Giant' }));
const never = () => new Promise(() => undefined);

/** A page with a dialog open, or whose script hangs, answers nothing and takes no script. */
function hang(worker: Worker, hung: number): void {
  const { tabs, scripting } = worker.life.api;
  const { sendMessage } = tabs;
  const { executeScript } = scripting;
  tabs.sendMessage = (id, message) => (id === hung ? (never() as ReturnType<typeof sendMessage>) : sendMessage(id, message));
  scripting.executeScript = input => (input.target.tabId === hung ? (never() as ReturnType<typeof executeScript>) : executeScript(input));
}

test('one that does not answer keeps no setting, no popup and no later worker waiting', async () => {
  const browser = new FakeBrowser();
  browser.open(1, at(1));
  browser.open(2, at(2));
  const worker = await startWorker(browser);
  await worker.fromPage(1, 'reportPage', bike(1));
  await worker.fromPage(2, 'reportPage', bike(2));
  await worker.life.quiet();
  hang(worker, 2);
  expect(await worker.fromOwnPage('changeSettings', { kind: 'theme', theme: 'dark' })).toMatchObject({ settings: { theme: 'dark' } });
  expect(await worker.fromOwnPage('reportForTab', { tabId: 1 })).toMatchObject({ state: 'ready' });
  expect(await worker.fromOwnPage('showProduct', { tabId: 2, productId: 'product-1' })).toBe(true);
  await worker.fromOwnPage('changeSettings', { kind: 'pause', host: 'www.amazon.com', on: true });
  expect([browser.badge(1), browser.badge(2)]).toEqual(['', '']);
  await worker.fromOwnPage('changeSettings', { kind: 'reset' });
  worker.life.end();

  const next = await startWorker(browser);
  hang(next, 2);
  expect(await next.fromOwnPage('reportForTab', { tabId: 2 })).toMatchObject({ state: 'unreadable' });
  expect(await next.fromOwnPage('showProduct', { tabId: 2, productId: 'product-1' })).toBe(false);
  next.life.end();
}, 10_000);
