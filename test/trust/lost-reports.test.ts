import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeBrowser } from '../fakes/browser';
import { product } from '../product';
import { readingOf, reportIn, startWorker, type Worker } from './worker';

const TABS = [1, 2];
const BIKE = 'https://www.amazon.com/dp/B0GIANT001';
const bike = readingOf(BIKE, product({ title: 'Talon 29 3 Mountain Bike', brand: 'Giant' }));

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** Runs `act` once unharmed, then with a worker that dies at each place of it, and lets `then` see what is left. */
async function atEveryDeath(
  prepare: () => Promise<FakeBrowser>,
  act: (worker: Worker) => Promise<unknown>,
  then: (browser: FakeBrowser) => Promise<void>,
): Promise<number> {
  const prepared = await prepare();
  const whole = await startWorker(prepared.copy());
  await act(whole);
  await whole.life.quiet();
  whole.life.end();
  for (let place = 0; place < whole.life.places; place += 1) {
    const browser = prepared.copy();
    const worker = await startWorker(browser, place);
    await Promise.race([act(worker), worker.life.quiet()]).catch(() => undefined);
    await worker.life.quiet();
    worker.life.end();
    await then(browser).catch(error => {
      throw new Error(`died at place ${place}, around ${worker.life.calls.at(-1)}: ${error}`, { cause: error });
    });
  }
  return whole.life.places;
}

/** What must be there for each tab that shows the bicycle while its source is on. */
function expectFlagged(browser: FakeBrowser, tabId: number): void {
  expect(browser.badge(tabId)).toBe('1');
  expect(reportIn(browser, tabId)?.matches.map(({ sourceId }) => sourceId)).toContain('cbp_wro');
}

describe('a report that a dying worker did not finish', () => {
  test('is whole once the page, left without an answer, has sent it again', async () => {
    const places = await atEveryDeath(
      async () => {
        const browser = new FakeBrowser();
        browser.open(1, BIKE);
        return browser;
      },
      worker => worker.fromPage(1, 'reportPage', bike),
      async browser => {
        const next = await startWorker(browser);
        const marks = await next.fromPage(1, 'reportPage', bike);
        await next.life.quiet();
        next.life.end();
        expect(marks).toMatchObject({ products: [{ productId: 'product-1' }] });
        expectFlagged(browser, 1);
        expect(reportIn(browser, 1)?.timings.toBadgeMs).toBeGreaterThan(0);
      },
    );
    expect(places).toBeGreaterThan(10);
  });
});

describe('a choice made, and taken back', () => {
  const choose = (worker: Worker, enabled: boolean) =>
    worker.fromOwnPage('changeSettings', { kind: 'source', sourceId: 'cbp_wro', on: enabled });

  async function bicycles(ids = TABS): Promise<FakeBrowser> {
    const browser = new FakeBrowser();
    for (const id of ids) browser.open(id, BIKE);
    const worker = await startWorker(browser);
    // Said outright: to take the next choice back leads to the very settings from before, not only to the same flags.
    await choose(worker, true);
    for (const id of ids) await worker.fromPage(id, 'reportPage', bike);
    await worker.life.quiet();
    worker.life.end();
    return browser;
  }

  test('by another worker than the one that died over it: no tab keeps what was chosen in between', async () => {
    await atEveryDeath(
      () => bicycles(),
      worker => choose(worker, false),
      async browser => {
        await dieOnceStored(browser, worker => choose(worker, true));
        const last = await startWorker(browser);
        await last.life.quiet();
        last.life.end();
        for (const id of TABS) expectFlagged(browser, id);
      },
    );
  });

  test('a pause that a dying worker had begun: every tab has its report, or is asked to read again', async () => {
    const pause = (worker: Worker, on: boolean) => worker.fromOwnPage('changeSettings', { kind: 'pause', host: 'www.amazon.com', on });
    await atEveryDeath(
      () => bicycles(),
      worker => pause(worker, true),
      async browser => {
        await dieOnceStored(browser, worker => pause(worker, false));
        browser.messagesToTabs.length = 0;
        const last = await startWorker(browser);
        await last.life.quiet();
        last.life.end();
        const asked = browser.messagesToTabs
          .filter(({ message }) => JSON.stringify(message) === '{"order":"read"}')
          .map(({ tabId }) => tabId);
        for (const id of TABS) if (!asked.includes(id)) expectFlagged(browser, id);
      },
    );
  });

  /** The worst moment to die: the choice is stored, and nothing has followed it. */
  async function dieOnceStored(browser: FakeBrowser, act: (worker: Worker) => Promise<unknown>): Promise<void> {
    const worker = await startWorker(browser);
    const before = JSON.stringify(browser.local.get('settings'));
    browser.trouble = {
      before() {
        if (JSON.stringify(browser.local.get('settings')) !== before) worker.life.end();
      },
    };
    await Promise.race([act(worker), worker.life.quiet()]);
    await worker.life.quiet();
    browser.trouble = {};
    worker.life.end();
  }

  test('while a page’s report is under way with the choice before it: the report follows', async () => {
    const browser = new FakeBrowser();
    browser.open(1, BIKE);
    const worker = await startWorker(browser);
    await worker.life.quiet();
    let held: Promise<void> | null = null;
    const begun = new Promise<void>(tell => {
      browser.trouble = {
        before(call) {
          if (call !== 'session.set' || held !== null) return undefined;
          tell();
          held = new Promise(done => setTimeout(done, 30));
          return held;
        },
      };
    });
    const reported = worker.fromPage(1, 'reportPage', bike);
    await begun;
    await choose(worker, false);
    await reported;
    await worker.life.quiet();
    expect(browser.badge(1)).toBe('');
    expect(reportIn(browser, 1)?.matches).toEqual([]);
  });

  test.each([1, 2, 3, 5, 8])('in one breath, storage answering by turns of %s', async slowness => {
    const ids = [1, 2, 3];
    const browser = await bicycles(ids);
    let n = 0;
    browser.trouble = { before: () => (n++ % slowness === 0 ? new Promise(done => setTimeout(done, 2)) : undefined) };
    const worker = await startWorker(browser);
    await Promise.all([false, true, false, true].map(enabled => choose(worker, enabled)));
    await worker.life.quiet();
    for (const id of ids) expectFlagged(browser, id);
    await Promise.all([true, false].map(enabled => choose(worker, enabled)));
    await worker.life.quiet();
    expect(ids.map(id => browser.badge(id))).toEqual(['', '', '']);
  });
});

test('a page that takes no script any more has neither report nor badge when it is checked again', async () => {
  const browser = new FakeBrowser();
  browser.open(1, BIKE);
  const worker = await startWorker(browser);
  await worker.fromPage(1, 'reportPage', bike);
  expectFlagged(browser, 1);
  worker.life.api.scripting.executeScript = () => Promise.reject(new Error('Cannot access the page'));
  expect(await worker.fromOwnPage('checkTab', { tabId: 1 })).toMatchObject({ state: 'unreadable' });
  expect([reportIn(browser, 1), browser.badge(1)]).toEqual([null, '']);
  worker.life.end();
});

test('no other report makes room for the figure that is written into one afterwards', async () => {
  const browser = new FakeBrowser();
  for (const tabId of TABS) browser.open(tabId, BIKE);
  const worker = await startWorker(browser);
  await worker.fromPage(1, 'reportPage', bike);
  // What a new worker finishes first writes too.
  await worker.life.quiet();
  let writes = 0;
  browser.trouble = {
    before(call) {
      if (call === 'session.set') writes += 1;
      if (call === 'session.set' && writes === 2) throw new Error('Session storage quota bytes exceeded.');
    },
  };
  await worker.fromPage(2, 'reportPage', bike);
  await worker.life.quiet();
  for (const tabId of TABS) expectFlagged(browser, tabId);
  worker.life.end();
});
