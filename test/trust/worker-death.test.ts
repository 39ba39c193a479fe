import { describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../src/platform/settings-schema';
import { FakeBrowser } from '../fakes/browser';
import { product } from '../product';
import { readingOf, reportIn, startWorker, type Worker } from './worker';

const TAB = 7;
const OTHER = 8;
const BIKE = 'https://www.amazon.com/dp/B0GIANT001';
const DRONE = 'https://www.amazon.com/dp/B0DRONE001';
const SOAP = 'https://www.amazon.com/dp/B0SOAP0001';
const bike = readingOf(BIKE, product({ title: 'Talon 29 3 Mountain Bike', brand: 'Giant' }));
const drone = readingOf(DRONE, product({ title: 'DJI Mini 4 Pro Drone with Camera', brand: 'DJI' }));
const soap = readingOf(SOAP, product({ title: 'Olive Oil Soap', brand: 'Some Soap Works' }));
/** What each page's badge is when nothing goes wrong; the first test proves it. */
const BADGE: Record<string, string> = { [BIKE]: '1', [DRONE]: '1', [SOAP]: '' };

const chosenBefore: Settings = { ...defaultSettings(), sources: { reports: true }, pausedSites: ['www.ebay.com'], theme: 'dark' };

/** One thing that happens to a browser with two open pages: one reported, one with another. */
interface Scenario {
  name: string;
  act(worker: Worker, browser: FakeBrowser): Promise<unknown>;
}

const SCENARIOS: Scenario[] = [
  { name: 'a page reports', act: worker => worker.fromPage(TAB, 'reportPage', bike) },
  { name: 'a page reports again', act: worker => worker.fromPage(OTHER, 'reportPage', drone) },
  {
    name: 'a page goes elsewhere without a load, and reports',
    async act(worker, browser) {
      const tab = browser.tabs.get(OTHER);
      if (tab) tab.url = SOAP;
      await worker.fromPage(OTHER, 'pageChanged', null);
      await worker.fromPage(OTHER, 'reportPage', soap);
    },
  },
  {
    name: 'a tab loads another page, which reports',
    async act(worker, browser) {
      browser.navigate(OTHER, BIKE);
      worker.life.emit('tabs.onUpdated', OTHER, { status: 'loading', url: BIKE });
      await worker.fromPage(OTHER, 'reportPage', bike);
    },
  },
  {
    name: 'a tab is closed',
    async act(worker, browser) {
      browser.close(OTHER);
      worker.life.emit('tabs.onRemoved', OTHER);
      await worker.life.quiet();
    },
  },
  {
    name: 'a source is switched off',
    act: worker => worker.fromOwnPage('changeSettings', { kind: 'source', sourceId: 'cbp_wro', on: false }),
  },
  { name: 'a shop is paused', act: worker => worker.fromOwnPage('changeSettings', { kind: 'pause', host: 'www.amazon.com', on: true }) },
  { name: 'marks are switched off', act: worker => worker.fromOwnPage('changeSettings', { kind: 'marks', on: false }) },
  {
    name: 'a match is hidden',
    async act(worker, browser) {
      const report = reportIn(browser, OTHER);
      const actionId = report?.matches[0]?.actionId ?? '';
      await worker.fromOwnPage('hideMatch', { tabId: OTHER, productId: 'product-1', actionId, only: 'company' });
    },
  },
  {
    name: 'a mark is told that this is not the company',
    act(worker, browser) {
      const actionId = reportIn(browser, OTHER)?.matches[0]?.actionId;
      return worker.fromPage(OTHER, 'hideMark', { productId: 'product-1', actionId });
    },
  },
  {
    name: 'settings are taken from a file',
    async act(worker) {
      const { text } = (await worker.fromOwnPage('exportSettings', null)) as { text: string };
      const file = { ...(JSON.parse(text) as Settings), sources: { reports: true, cbp_wro: false }, marks: false };
      expect(await worker.fromOwnPage('importSettings', { text: JSON.stringify(file) })).toMatchObject({ fault: null });
    },
  },
  { name: 'the popup is opened', act: worker => worker.fromOwnPage('reportForTab', { tabId: OTHER }) },
];

let template: FakeBrowser | null = null;

/** A browser with a reported page in OTHER, an unread one in TAB, and choices made earlier. */
async function prepared(): Promise<FakeBrowser> {
  template ??= await prepare();
  return template.copy();
}

async function prepare(): Promise<FakeBrowser> {
  const browser = new FakeBrowser();
  browser.local.set('settings', structuredClone(chosenBefore));
  browser.open(TAB, BIKE);
  browser.open(OTHER, DRONE);
  const worker = await startWorker(browser);
  await worker.fromPage(OTHER, 'reportPage', drone);
  await worker.life.quiet();
  worker.life.end();
  return browser;
}

/** What must hold whenever a worker wakes, whatever the one before it was doing. */
async function expectSound(browser: FakeBrowser): Promise<void> {
  const worker = await startWorker(browser);
  await worker.life.quiet();
  const settings = browser.local.get('settings') as Settings;
  expect(settings).toMatchObject({ theme: 'dark', sources: { reports: true } });
  expect(settings.pausedSites).toContain('www.ebay.com');
  for (const key of browser.session.keys()) {
    const tabId = Number(/^report:(\d+)$/.exec(key)?.[1]);
    const report = reportIn(browser, tabId);
    if (report) expect(report).toMatchObject({ url: expect.any(String), products: expect.any(Array), matches: expect.any(Array) });
  }
  for (const { id, url } of browser.tabs.values()) {
    const report = reportIn(browser, id);
    const flagged = new Set(
      report?.url === url ? report.matches.filter(each => each.level !== 'at-risk-good').map(each => each.productId) : [],
    );
    if (browser.badge(id) !== '') expect(browser.badge(id)).toBe(String(flagged.size));
    const view = (await answerOrNothing(worker, worker.fromOwnPage('reportForTab', { tabId: id }))) as {
      report: { url: string } | null;
    } | null;
    if (view?.report) expect(view.report.url).toBe(url);
    if (settings.pausedSites.includes(new URL(url).hostname)) expect(browser.badge(id)).toBe('');
  }
  worker.life.end();
}

/** A popup that waits for a page that never answers is not waited for. */
async function answerOrNothing(worker: Worker, answer: Promise<unknown>): Promise<unknown> {
  return Promise.race([answer, worker.life.quiet().then(() => null)]);
}

describe('without trouble', () => {
  test.each([bike, drone, soap].map(reading => [reading.url, reading] as const))('%s is badged as expected', async (url, reading) => {
    const browser = new FakeBrowser();
    browser.open(TAB, url);
    const worker = await startWorker(browser);
    await worker.fromPage(TAB, 'reportPage', reading);
    expect(browser.badge(TAB)).toBe(BADGE[url]);
  });
});

describe('a worker that dies at any moment leaves nothing stale, half or lost', () => {
  let deaths = 0;

  test.each(SCENARIOS)(
    'while $name',
    async ({ act }) => {
      const whole = await prepared();
      const unharmed = await startWorker(whole);
      const from = unharmed.life.places;
      await Promise.race([act(unharmed, whole), unharmed.life.quiet()]);
      await unharmed.life.quiet();
      unharmed.life.end();
      await expectSound(whole);
      expect(unharmed.life.places).toBeGreaterThan(from);

      for (let place = 0; place < unharmed.life.places; place += 1) {
        const browser = await prepared();
        const worker = await startWorker(browser, place);
        await Promise.race([act(worker, browser), worker.life.quiet()]).catch(() => undefined);
        await worker.life.quiet();
        worker.life.end();
        deaths += 1;
        await expectSound(browser).catch(error => {
          throw new Error(`died at place ${place}, around ${worker.life.calls.at(-1)}: ${error}`, { cause: error });
        });
      }
    },
    60_000,
  );

  test('and it died often enough to mean something', () => {
    console.log(`worker killed at ${deaths} places`);
    expect(deaths).toBeGreaterThan(SCENARIOS.length * 10);
  });
});
