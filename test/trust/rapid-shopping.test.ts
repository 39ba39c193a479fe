import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeBrowser } from '../fakes/browser';
import { product } from '../product';
import { readingOf, reportIn, startWorker, type Worker } from './worker';

/** Pages with their right badge: what a tab that shows one of them may say, and nothing else. */
const PAGES = [
  { url: 'https://www.amazon.com/dp/B0GIANT001', badge: '1', products: [product({ title: 'Talon 29 3 Mountain Bike', brand: 'Giant' })] },
  { url: 'https://www.amazon.com/dp/B0SOAP0001', badge: '', products: [product({ title: 'Olive Oil Soap', brand: 'Some Soap Works' })] },
  {
    url: 'https://www.amazon.com/s?k=drone',
    badge: '2',
    products: [
      product({ id: 'tile-1', kind: 'tile', title: 'DJI Mini 4 Pro Drone', brand: 'DJI' }),
      product({ id: 'tile-2', kind: 'tile', title: 'DJI Air 3 Drone', brand: 'DJI' }),
    ],
  },
] as const;
const TABS = [1, 2, 3];

type Step =
  | { do: 'load' | 'soft'; tab: number; page: number }
  | { do: 'report' | 'late-report'; tab: number; page: number }
  | { do: 'close'; tab: number }
  | { do: 'die' }
  | { do: 'wait' };

const tab = fc.constantFrom(...TABS);
const page = fc.nat(PAGES.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('load' as const, 'soft' as const), tab, page }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('report' as const), tab, page }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('late-report' as const), tab, page }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('close' as const), tab }) },
  { weight: 1, arbitrary: fc.constant({ do: 'die' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'wait' as const }) },
);

/** A browser being shopped in, with storage that takes its time. */
class Shopping {
  readonly browser = new FakeBrowser();
  private worker: Worker | null = null;

  constructor(private readonly delays: readonly number[]) {
    let n = 0;
    this.browser.trouble = {
      before: () => {
        const ms = this.delays[n++ % this.delays.length] ?? 0;
        return ms === 0 ? undefined : new Promise(done => setTimeout(done, ms));
      },
    };
  }

  async take(step: Step): Promise<void> {
    this.worker ??= await startWorker(this.browser);
    switch (step.do) {
      case 'load':
        this.browser.navigate(step.tab, PAGES[step.page]?.url ?? '');
        this.worker.life.emit('tabs.onUpdated', step.tab, { status: 'loading', url: PAGES[step.page]?.url });
        return;
      case 'soft':
        return this.soft(step.tab, PAGES[step.page]?.url ?? '');
      case 'report':
        return this.report(step.tab, this.shownIn(step.tab));
      // A reading that was under way when the tab went elsewhere.
      case 'late-report':
        return this.report(step.tab, PAGES[step.page]);
      case 'close':
        this.browser.close(step.tab);
        this.worker.life.emit('tabs.onRemoved', step.tab);
        return;
      case 'die':
        this.worker.life.end();
        this.worker = null;
        return;
      case 'wait':
        return void (await new Promise(done => setTimeout(done, 3)));
    }
  }

  async quiet(): Promise<void> {
    this.worker ??= await startWorker(this.browser);
    await this.worker.life.quiet();
  }

  /** Every open tab sends its reading once more, to a new worker: that has no rate limit left over. */
  async reportAll(): Promise<void> {
    this.worker?.life.end();
    this.worker = await startWorker(this.browser);
    for (const id of TABS) await this.take({ do: 'report', tab: id, page: 0 });
    await this.quiet();
  }

  shownIn(tabId: number): (typeof PAGES)[number] | undefined {
    return PAGES.find(({ url }) => url === this.browser.tabs.get(tabId)?.url);
  }

  private soft(tabId: number, url: string): void {
    const tab = this.browser.tabs.get(tabId);
    if (tab === undefined || tab.url === url) return;
    tab.url = url;
    this.worker?.life.emit('tabs.onUpdated', tabId, { url });
    this.send(tabId, 'pageChanged', null);
  }

  private report(tabId: number, shown: (typeof PAGES)[number] | undefined): void {
    if (shown && this.browser.tabs.has(tabId)) this.send(tabId, 'reportPage', readingOf(shown.url, ...shown.products));
  }

  private send(tabId: number, call: string, input: unknown): void {
    this.worker?.fromPage(tabId, call, input).catch(() => undefined);
  }
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('"jump to it" names the reading whose product is meant: the page may have another at that place by now', async () => {
  const browser = new FakeBrowser();
  browser.open(1, PAGES[2].url);
  const worker = await startWorker(browser);
  expect(await worker.fromOwnPage('showProduct', { tabId: 1, productId: 'tile-1' })).toBe(false);
  await worker.fromPage(1, 'reportPage', { ...readingOf(PAGES[2].url, ...PAGES[2].products), readAt: 7 });
  expect(await worker.fromOwnPage('showProduct', { tabId: 1, productId: 'tile-1' })).toBe(true);
  expect(browser.messagesToTabs).toEqual([{ tabId: 1, message: { order: 'show', readAt: 7, productId: 'tile-1' } }]);
});

describe('whatever happens in whatever order', () => {
  test('no tab wears the badge of another page, and none keeps the report of one it has left', async () => {
    let steps = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 25 }),
        fc.array(fc.constantFrom(0, 0, 0, 1, 3), { minLength: 7, maxLength: 7 }),
        async (story, delays) => {
          const shopping = new Shopping(delays);
          for (const each of story) await shopping.take(each);
          await shopping.quiet();
          steps += story.length;
          for (const id of TABS) {
            const shown = shopping.shownIn(id);
            expect(['', shown?.badge ?? '']).toContain(shopping.browser.badge(id));
            const report = reportIn(shopping.browser, id);
            if (report) expect(report.url).toBe(shown?.url);
            if (shopping.browser.badge(id) !== '') expect(report).not.toBeNull();
          }
          await shopping.reportAll();
          for (const id of TABS) {
            const shown = shopping.shownIn(id);
            if (shown) expect(shopping.browser.badge(id)).toBe(shown.badge);
          }
        },
      ),
      { seed: 20261124, numRuns: 150 },
    );
    console.log(`${steps} events in 150 shopping trips`);
  }, 120_000);
});
