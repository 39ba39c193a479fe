import { expect, test, vi } from 'vitest';
import { FakeBrowser } from '../fakes/browser';
import { startWorker } from './worker';

const ADDED = 'https://corner-shop.example/*';

test('a shop that was allowed is read by itself though the worker died over it', async () => {
  for (let dieAt = 0; ; dieAt += 1) {
    const browser = new FakeBrowser();
    browser.origins = [...browser.origins, ADDED];
    const first = await startWorker(browser, dieAt);
    first.life.emit('permissions.onAdded', { origins: [ADDED] });
    await first.life.quiet();
    const survived = first.life.alive;
    first.life.end();
    const second = await startWorker(browser);
    await second.life.quiet();
    second.life.end();
    expect([dieAt, browser.registered.get('granted')?.matches]).toEqual([dieAt, [ADDED]]);
    if (survived) break;
  }
});

test('a shop that was allowed is read by itself though what else a new worker finishes fails', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const browser = new FakeBrowser();
  browser.origins = [...browser.origins, ADDED];
  browser.trouble = {
    before(call) {
      if (call === 'local.get') throw new Error('the disk is gone');
    },
  };
  const worker = await startWorker(browser);
  await worker.life.quiet();
  worker.life.end();
  expect(error).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^\[withhold\] syncTabs: .*the disk is gone/));
  expect(browser.registered.get('granted')?.matches).toEqual([ADDED]);
});

test('a worker that finds them as they should be registers nothing anew', async () => {
  const browser = new FakeBrowser();
  browser.origins = [...browser.origins, ADDED];
  for (const calls of [1, 0]) {
    const worker = await startWorker(browser);
    await worker.life.quiet();
    expect(worker.life.calls.filter(call => /^scripting\.(register|update|unregister)$/.test(call))).toHaveLength(calls);
    worker.life.end();
  }
});

test('of the open tabs, only those of an allowed shop are read at once', async () => {
  const browser = new FakeBrowser();
  const worker = await startWorker(browser);
  await worker.life.quiet();
  browser.open(1, 'https://www.amazon.com/dp/B0GIANT001');
  browser.open(2, 'https://corner-shop.example/talon');
  browser.open(3, 'https://news.example/');
  browser.origins = [...browser.origins, ADDED];
  worker.life.emit('permissions.onAdded', { origins: [ADDED] });
  await worker.life.quiet();
  expect(browser.injectedTabs).toEqual([2]);
  worker.life.end();
});
