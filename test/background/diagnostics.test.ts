import { beforeEach, expect, test, vi } from 'vitest';
import { FakeBrowser } from '../fakes/browser';
import { startWorker } from '../trust/worker';

beforeEach(() => {
  vi.stubGlobal('navigator', { userAgent: 'Some Browser 1.0' });
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('the lines name versions and the last errors, kept over the worker’s death, without addresses of pages', async () => {
  const browser = new FakeBrowser();
  const worker = await startWorker(browser);
  await worker.life.quiet();
  browser.trouble = {
    before(call) {
      if (call === 'local.get') throw new Error('cannot reach https://www.amazon.com/dp/SECRET?q=words, sorry');
    },
  };
  await expect(worker.fromOwnPage('listSources', null)).rejects.toThrow();
  await worker.life.quiet();
  worker.life.end();
  browser.trouble = {};
  const { text } = (await (await startWorker(browser)).fromOwnPage('diagnostics', null)) as { text: string };
  expect(text).toMatch(
    /^Withhold 0\.0\.0\nRecords .+\nBrowser .+\nLanguage en-US\nErrors 1\n.+ listSources: cannot reach <address> sorry$/,
  );
  expect(text).not.toContain('SECRET');
});

test.each(['blob:https://www.amazon.com/SECRET', 'data:text/html,SECRET', 'file:///home/SECRET', 'ftp://shop.example/SECRET'])(
  'nothing of an address is told: %s',
  async address => {
    const browser = new FakeBrowser();
    const worker = await startWorker(browser);
    browser.trouble = {
      before(call) {
        if (call === 'local.get') throw new Error(`cannot reach "${address}" now`);
      },
    };
    await worker.fromOwnPage('listSources', null).catch(() => undefined);
    await worker.life.quiet();
    browser.trouble = {};
    expect(await worker.fromOwnPage('diagnostics', null)).toMatchObject({ text: expect.stringMatching(/cannot reach "<address>" now$/) });
  },
);

test('only the last twenty are kept', async () => {
  const browser = new FakeBrowser();
  const worker = await startWorker(browser);
  let n = 0;
  browser.trouble = {
    before(call) {
      if (call === 'local.get') throw new Error(`fault ${n++}`);
    },
  };
  for (let times = 0; times < 30; times += 1) await worker.fromOwnPage('listSources', null).catch(() => undefined);
  await worker.life.quiet();
  expect(browser.session.get('errors')).toHaveLength(20);
  expect((browser.session.get('errors') as string[]).at(-1)).toContain('fault 29');
});

test('a long error is kept as a line, not as a page', async () => {
  const browser = new FakeBrowser();
  const worker = await startWorker(browser);
  browser.trouble = {
    before(call) {
      if (call === 'local.get') throw new Error('words '.repeat(2000));
    },
  };
  await worker.fromOwnPage('listSources', null).catch(() => undefined);
  await worker.life.quiet();
  expect(String(browser.session.get('errors')).length).toBeLessThan(600);
});

test('an error that is just being written when the settings are reset is forgotten too', async () => {
  const browser = new FakeBrowser();
  const worker = await startWorker(browser);
  await worker.life.quiet();
  let writes = 0;
  browser.trouble = {
    before(call) {
      if (call === 'local.get' && writes === 0) throw new Error('fault');
      return call === 'session.set' && writes++ === 0 ? new Promise(done => setTimeout(done, 100)) : undefined;
    },
  };
  await worker.fromOwnPage('listSources', null).catch(() => undefined);
  await vi.waitUntil(() => writes === 1);
  await worker.fromOwnPage('changeSettings', { kind: 'reset' });
  await worker.life.quiet();
  expect(browser.session.get('errors')).toBeUndefined();
});
