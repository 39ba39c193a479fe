import { expect, test } from 'vitest';
import { FakeBrowser } from '../fakes/browser';
import { startWorker } from './worker';

const at = (n: number) => `https://www.amazon.com/dp/B0GIANT00${n}`;

/** A browser that had shops open before the extension came: an install, an update, switched on again. */
function browserWith(tabs: number): FakeBrowser {
  const browser = new FakeBrowser();
  for (let id = 1; id <= tabs; id += 1) browser.open(id, at(id));
  return browser;
}

async function live(browser: FakeBrowser, dieAt?: number): Promise<boolean> {
  const { life } = await startWorker(browser, dieAt);
  await life.quiet();
  const survived = life.alive;
  life.end();
  return survived;
}

test('shops that were open before the extension came are read, and no later worker reads them again', async () => {
  const browser = browserWith(2);
  await live(browser);
  expect(browser.injectedTabs).toEqual([1, 2]);
  await live(browser);
  expect(browser.injectedTabs).toEqual([1, 2]);
  // An update: the browser ends the session of the extension.
  browser.session.clear();
  await live(browser);
  expect(browser.injectedTabs).toEqual([1, 2, 1, 2]);
});

test('what still loads, what sleeps, what is not encrypted and what we may not read is left alone', async () => {
  const browser = browserWith(4);
  Object.assign(browser.tabs.get(1) ?? {}, { status: 'loading' });
  Object.assign(browser.tabs.get(2) ?? {}, { discarded: true });
  Object.assign(browser.tabs.get(3) ?? {}, { url: 'http://www.amazon.com/dp/B0GIANT003' });
  await live(browser);
  expect(browser.injectedTabs).toEqual([4]);
  const closed = browserWith(1);
  closed.granted = false;
  await live(closed);
  expect(closed.injectedTabs).toEqual([]);
});

test('each is read though the worker died over it', async () => {
  for (let dieAt = 0; ; dieAt += 1) {
    const browser = browserWith(2);
    const survived = await live(browser, dieAt);
    await live(browser);
    expect([dieAt, new Set(browser.injectedTabs)]).toEqual([dieAt, new Set([1, 2])]);
    if (survived) break;
  }
});

test('one that takes no script keeps the others from nothing', async () => {
  const browser = browserWith(3);
  let asked = 0;
  browser.trouble = {
    before(call) {
      if (call === 'scripting.executeScript' && ++asked === 2) throw new Error('Frame with ID 0 is showing error page');
    },
  };
  await live(browser);
  expect(browser.injectedTabs).toEqual([1, 3]);
});
