import assert from 'node:assert/strict';
import type { ShopTab } from '../../../scripts/drive/shopper';
import type { Case } from '../case';
import { Copy } from '../copies';
import { resultsPage } from '../shop-page';
import { addressOf, type Stage } from '../stage';
import { badgeIs, holds, shows } from '../wait';

const RESULTS = 'https://www.amazon.com/s?k=update';
const TILES = [{ title: 'Canvas Daypack, 20 L' }, { title: 'Giant Talon 3 Mountain Bike' }, { title: 'DJI Osmo Mobile 6 Gimbal' }];
const MARKS = `document.querySelectorAll('record-mark').length`;
/** Pages by turns, each with its right badge. */
const PAGES = [
  { name: 'amazon-product-taiwan', badge: '1' },
  { name: 'amazon-product-bear', badge: '' },
  { name: 'amazon-grid', badge: '2' },
  { name: 'amazon-product-gloves', badge: '' },
  { name: 'amazon-product-shirt-china', badge: 'i' },
] as const;
const MANY = 50;
/** After this the script of an extension that is gone has seen it, and taken its marks away. */
const OLD_MARKS_MS = 3500;

export const FAULTS: readonly Case[] = [
  { name: 'the worker stopped while pages report: each has its badge all the same', only: 'chromium', prove: proveStopped },
  { name: 'fifty tabs, the worker stopped in between: each has its own badge', prove: proveMany },
  { name: 'two windows: each page has its own badge', prove: proveWindows },
  { name: 'a private window, where nobody allowed us: nothing is read', only: 'chromium', prove: provePrivate },
  { name: 'offline: an open page is still followed, the worker starts again, the popup answers', only: 'chromium', prove: proveOffline },
  { name: 'an update with a page open: it is read and marked once at once, also where it goes on or is loaded anew', prove: proveUpdate },
];

/** A stop takes the worker between any two of its steps, for the page reports at a time of its own. */
async function proveStopped(stage: Stage): Promise<void> {
  for (const [n, { name, badge }] of [...PAGES, ...PAGES].entries()) {
    const tab = await stage.open(addressOf(name));
    await new Promise(done => setTimeout(done, n * 3));
    await stage.shopper.stopWorker();
    await holds(`a report of ${name}`, async () => (await tab.report())?.url === tab.page.url());
    await badgeIs(tab, badge);
  }
}

async function proveMany(stage: Stage): Promise<void> {
  const tabs: { tab: ShopTab; name: string; badge: string }[] = [];
  for (let n = 0; n < MANY; n += 1) {
    const { name, badge } = PAGES[n % PAGES.length] ?? PAGES[0];
    tabs.push({ tab: await stage.open(addressOf(name)), name, badge });
    if (n === 20 || n === 40) await stage.shopper.stopWorker();
  }
  for (const { tab, name, badge } of tabs) {
    const report = await tab.settled();
    assert.equal(report.url, addressOf(name));
    await badgeIs(tab, badge);
  }
  await stage.shopper.stopWorker();
  for (const { tab, badge } of tabs) assert.equal((await tab.toolbar()).text, badge);
}

async function proveWindows(stage: Stage): Promise<void> {
  const one = await stage.open(addressOf('amazon-grid'));
  const other = await stage.open(addressOf('amazon-product-taiwan'), 'window');
  await badgeIs(one, '2');
  await badgeIs(other, '1');
  await other.goto(addressOf('amazon-product-bear'));
  await other.settled();
  await badgeIs(other, '');
  await badgeIs(one, '2');
}

/** Firefox is given no way to be taken off the network by its driver; nothing that runs there is another. */
async function proveOffline(stage: Stage): Promise<void> {
  const url = 'https://www.amazon.com/s?k=offline';
  stage.serve(url, resultsPage(TILES));
  const tab = await stage.open(url);
  await badgeIs(tab, '2');
  await tab.page.setOfflineMode(true);
  assert.equal(await tab.page.evaluate('navigator.onLine'), false);
  await stage.shopper.stopWorker();
  await tab.page.evaluate(`document.querySelectorAll('.s-result-item')[1].remove()`);
  await badgeIs(tab, '1');
  const popup = await stage.popup(tab);
  assert.match(popup.said, /DJI/);
  await popup.page.close();
  await tab.page.setOfflineMode(false);
}

async function provePrivate(stage: Stage): Promise<void> {
  const context = await stage.shopper.openPrivate();
  try {
    await context.page.goto(addressOf('amazon-product-taiwan'));
    // What is read in an open window afterwards shows that there was time enough.
    const tab = await stage.visit('amazon-product-bear');
    await badgeIs(tab, '');
    const stored = await stage.shopper.inExtension<Record<string, unknown>>('api.storage.session.get(null)');
    assert.ok(!JSON.stringify(stored).includes(new URL(addressOf('amazon-product-taiwan')).pathname), 'a private page was read');
    assert.equal(await context.page.evaluate(MARKS), 0);
  } finally {
    await context.close();
  }
}

/** A browser that ends an extension's scripts with it (Firefox) leaves nobody to take the old marks away: the new script replaces them. */
async function proveUpdate(stage: Stage): Promise<void> {
  stage.serve(RESULTS, resultsPage(TILES));
  const copy = Copy.of(stage.shopper.browser);
  const another = await stage.openAnother({ extension: copy.folder });
  try {
    const tab = await another.open(RESULTS);
    await tab.page.bringToFront();
    await shows(tab.page, `${MARKS} === 2`);
    await tab.page.evaluate(`globalThis.faults = []; addEventListener('error', event => faults.push(event.message));
      addEventListener('unhandledrejection', event => faults.push(String(event.reason)))`);
    copy.change(manifest => {
      manifest.version = '9.9.9';
    });
    await another.shopper.update();
    assert.equal(await another.shopper.inExtension('api.runtime.getManifest().version'), '9.9.9');
    await badgeIs(tab, '2');
    await tab.page.bringToFront();
    // The old script takes its marks away within seconds, the new one puts up its own.
    await new Promise(done => setTimeout(done, OLD_MARKS_MS));
    await shows(tab.page, `${MARKS} === 2`);
    await tab.page.evaluate(`history.pushState({}, '', '?k=further'); document.querySelectorAll('.s-result-item')[1].remove()`);
    await badgeIs(tab, '1');
    await shows(tab.page, `${MARKS} === 1`);
    assert.deepEqual(await tab.page.evaluate('faults'), []);
    await tab.goto(RESULTS);
    await tab.settled();
    await badgeIs(tab, '2');
    await tab.page.bringToFront();
    await shows(tab.page, `${MARKS} === 2`);
  } finally {
    await another.close();
    copy.remove();
  }
}
