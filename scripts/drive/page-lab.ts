import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { findShop } from '../../src/content/shops/index';
import type { Reading } from '../../src/core/types';
import { contentScript } from '../package/content-script';
import { shopScript } from '../package/shop-scripts';
import { launchChromium } from './launch';
import { tasksDuring } from './tasks';

/** Old pages with endless scripts must not hold up the rest. */
const PATIENCE_MS = 30_000;

/** What a reading costs the page's main thread, in milliseconds. */
export interface Cost {
  /** Processor time of loading and running the script up to its report, less that of a script of the same length which does nothing. */
  ms: number;
  /** The latter's. */
  empty: number;
  /** What the reading says of itself, by the clock on the wall. */
  readMs: number;
}

/** A page to put before the content script: its bytes and the address they are served at. */
export interface Served {
  url: string;
  html: string | Buffer;
  /** Whether the page's own scripts run. */
  scripts: boolean;
  contentType?: string;
  headers?: Record<string, string>;
}

/** Chromium with the content script at hand and no network: what it reads here it reads in a shop. */
export class PageLab {
  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
  ) {}

  /** Throws when no Chromium is found. */
  static async open(): Promise<PageLab> {
    const script = await contentScript();
    return new PageLab(await launchChromium(), script);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Runs the content script on the page and returns its first reading. `before` runs first; `record` replaces the shop's own record. */
  async read(served: Served, { before = '', record = shopScriptFor(served.url) } = {}): Promise<Reading> {
    return this.inPage(served, async world => {
      await world.evaluate(before);
      return firstReading(await world.evaluate(`${FAKE_API};${record};${this.script};${SENT_READINGS}`));
    });
  }

  /** The same once the page has come to rest, with what it cost: on the first page of a shop that a tab shows, and on the next one. */
  async cost(
    served: Served,
    script: string = shopScriptFor(served.url) + this.script,
  ): Promise<{ reading: Reading; first: Cost; next: Cost }> {
    return this.inPage(served, async (world, page, again) => {
      const session = await page.createCDPSession();
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const { reading, ...first } = await costIn(world, session, script);
      const { reading: _same, ...next } = await costIn(await again(), session, script);
      return { reading, first, next };
    });
  }

  /** The tasks in which the script ran until it reported, in milliseconds of processor time: for so long each the page waits for it. */
  async tasks(served: Served): Promise<number[]> {
    return this.inPage(served, async (world, page) => {
      await world.evaluate(AT_REST);
      const { tasks } = await tasksDuring(page, () =>
        world.evaluate(`${FAKE_API};${shopScriptFor(served.url)};${this.script};${SENT_READINGS}`),
      );
      return tasks;
    });
  }

  /** What the watcher spends on each batch of additions to a page that was read: `adding` is what the page does, again and again. In milliseconds. */
  async batches(served: Served, adding: string): Promise<number[]> {
    return this.inPage(served, async world => {
      await world.evaluate(`${FAKE_API};${TIMED_OBSERVER};${shopScriptFor(served.url)};${this.script};${SENT_READINGS}`);
      const batches = `for (let n = 0; n < ${BATCHES}; n += 1) { ${adding}; await wait(10); }`;
      return world.evaluate<number[]>(
        `(async () => { const wait = ms => new Promise(done => setTimeout(done, ms)); ${batches} await wait(${LATE_MS}); ${batches} return __batches; })()`,
      );
    });
  }

  /** Hands the page's isolated world to `act`, with a way to show the page anew in the same tab, then closes the tab. */
  async inPage<T>(served: Served, act: (world: World, page: Page, again: () => Promise<World>) => Promise<T>): Promise<T> {
    const page = await this.browser.newPage();
    try {
      const show = await serve(page, served);
      const shown = async () => {
        await show();
        return isolatedWorld(page);
      };
      return await act(await shown(), page, shown);
    } finally {
      await page.close();
    }
  }
}

/** What a script costs a page that has come to rest, up to its report. */
async function costIn(world: World, session: CDPSession, script: string): Promise<Cost & { reading: Reading }> {
  const threadTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  };
  await world.evaluate(AT_REST);
  const before = await threadTime();
  await world.evaluate(`${FAKE_API};(()=>{})()${' '.repeat(script.length)}`);
  const between = await threadTime();
  await world.evaluate(`${script};${SENT_READINGS}.then(() => 0)`);
  const empty = between - before;
  const ms = (await threadTime()) - between - empty;
  // Handed over when the time is taken: that is no cost of the page.
  const reading = firstReading(await world.evaluate(SENT_READINGS));
  return { reading, ms, empty, readMs: reading.readMs };
}

function firstReading([reading]: readonly Reading[]): Reading {
  if (!reading) throw new Error('the content script reported nothing');
  return reading;
}

/** The script of the shop's record, which comes first on its pages; nothing where no record knows the host. */
export function shopScriptFor(url: string): string {
  const shop = findShop(new URL(url).hostname);
  return shop ? shopScript(shop) : '';
}

/** Stands in for the extension API: keeps what is sent. `__first` waits for the first: to ask again and again would count as our cost. */
export const FAKE_API =
  'globalThis.__sent = []; globalThis.__first = new Promise(done => { globalThis.chrome = { runtime: { id: "lab", onMessage: { addListener() {} }, sendMessage: async m => { if (m.call === "reportPage") done(__sent.push(m.input)); return null; } } }; })';

/** The page's own layout and painting are none of our cost. */
const AT_REST = 'new Promise(done => requestIdleCallback(() => requestIdleCallback(done, { timeout: 500 }), { timeout: 500 }))';

/** Batches while the page is young, and as many when it is old. */
const BATCHES = 30;
/** The watcher looks closer at what comes after 8 s. */
const LATE_MS = 8500;
/** Notes what is spent in each call of an observer. */
const TIMED_OBSERVER = `globalThis.__batches = []; globalThis.MutationObserver = class extends MutationObserver {
  constructor(act) { super((...batch) => { const started = performance.now(); act(...batch); __batches.push(performance.now() - started); }); } }`;

/** What was sent, once something was. */
export const SENT_READINGS = '__first.then(() => __sent)';

/** The isolated world of a page, as a content script has it. */
export interface World {
  evaluate<T>(expression: string): Promise<T>;
}

async function isolatedWorld(page: Page): Promise<World> {
  const session: CDPSession = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'withhold' });
  return {
    async evaluate<T>(expression: string): Promise<T> {
      const answer = await session.send('Runtime.evaluate', {
        expression,
        contextId: executionContextId,
        returnByValue: true,
        awaitPromise: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value as T;
    },
  };
}

/** Answers for the page's address; what it gives shows the page, as often as it is called. */
async function serve(
  page: Page,
  { url, html, scripts, contentType = 'text/html; charset=utf-8', headers: own = {} }: Served,
): Promise<() => Promise<void>> {
  await page.setRequestInterception(true);
  let served = false;
  page.on('dialog', dialog => void dialog.dismiss());
  page.on('request', request => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return void request.abort();
    // A page whose scripts want to go elsewhere stays: a browser does not leave for an answer without content.
    if (served) return void request.respond({ status: 204 });
    served = true;
    const headers = scripts ? own : { ...own, 'content-security-policy': "script-src 'none'" };
    void request.respond({ status: 200, contentType, headers, body: html });
  });
  let shown = false;
  const wait = { waitUntil: 'domcontentloaded', timeout: PATIENCE_MS } as const;
  return async () => {
    served = false;
    // To go where the page is already loads nothing where the address names a part of it ("#size=7"): the script would find itself there.
    await (shown ? page.reload(wait) : page.goto(url, wait));
    shown = true;
  };
}
