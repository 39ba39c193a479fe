import assert from 'node:assert/strict';
import { markupPages } from '../../../scripts/fuzz/hostile/markup';
import type { HostilePage } from '../../../scripts/fuzz/hostile/page';
import { platformPages } from '../../../scripts/fuzz/hostile/platform';
import { hostilePages } from '../../../scripts/fuzz/hostile-pages';
import type { Case } from '../case';
import { resultsPage } from '../shop-page';
import { addressOf, type Stage } from '../stage';
import { badgeIs, holds, shows } from '../wait';

export const HOSTILE: readonly Case[] = [
  { name: 'hostile pages are reported, run no script of ours and raise no flag', prove: proveHostile },
  { name: 'pages of frames, policies, namespaces, broken markup and restless scripts: the same', prove: proveRestless },
  { name: 'a page in a sandbox without scripts: read, badged and marked', prove: proveSandbox },
  { name: 'ten pages in a row without waiting: the badge is that of the last', prove: proveHurry },
  { name: 'back and forward: each page has its own badge again', prove: proveBackForward },
];

const DP = 'https://www.amazon.com/dp/';
/** A page larger than this takes a driver longer to serve than the browser to read. */
const LARGEST = 300_000;

/** Pages that a driver waits for in vain: they lead elsewhere, never end, are a file to save (Firefox), have no document or are drawn for ten seconds. */
const NEVER_THERE = new Set([
  'a page that would be elsewhere in no time',
  'an address that changes in every task',
  'a document that is opened, written and never closed',
  'XML that asks for a style sheet that makes HTML of it',
  'a million pieces of text',
  'a feed of 2,000',
]);

/** Those that a driver can serve in reasonable time; all of them go through `npm run fuzz`. */
async function proveHostile(stage: Stage): Promise<void> {
  const apart = new Set([...platformPages(), ...markupPages()].map(({ name }) => name));
  const pages = hostilePages().filter(({ html, url, name }) => html.length < LARGEST && url.startsWith(DP) && !apart.has(name));
  assert.ok(pages.length > 20);
  await proveReported(stage, pages);
}

async function proveRestless(stage: Stage): Promise<void> {
  const pages = [...platformPages(), ...markupPages()].filter(
    ({ html, url, name }) => html.length < LARGEST && url.startsWith(DP) && !NEVER_THERE.has(name),
  );
  assert.ok(pages.length > 30);
  await proveReported(stage, pages);
}

/** Each is reported as what it is: read where a reader can, without a problem, a flag or a script of its texts. */
async function proveReported(stage: Stage, pages: readonly HostilePage[]): Promise<void> {
  const tab = await stage.open(addressOf('amazon-product-bear'));
  for (const [n, { name, html, title, contentType, headers }] of pages.entries()) {
    const url = `${DP}B0HOST${String(n).padStart(4, '0')}`;
    stage.serve(url, { body: html, ...(contentType && { contentType }), ...(headers && { headers }) });
    await tab.goto(url).catch((error: unknown) => assert.fail(`${name}: ${String(error)}`));
    const report = await tab.settled();
    assert.equal(report.problem, null, name);
    assert.deepEqual(report.matches, [], name);
    // Some of them stand whole only after a while.
    if (title !== null) await holds(name, async () => (await tab.report())?.products[0]?.title === title);
    assert.notEqual(await tab.page.evaluate('globalThis.__ran === true').catch(() => false), true, `${name}: a text ran as script`);
  }
}

/** Whether a mark is drawn in its tile. */
const DRAWN = `(() => {
  const at = document.querySelector('record-mark')?.closest('.s-result-item').getBoundingClientRect();
  for (let x = at?.left; x < at?.right; x += 8)
    for (let y = at.top; y < at.bottom; y += 8) if (document.elementFromPoint(x, y)?.dataset.level) return true;
  return false;
})()`;

/** Such a page runs no script of its own; our script, its timers and its frames must go on: reading, marking, and following what changes need them. */
async function proveSandbox(stage: Stage): Promise<void> {
  const url = 'https://www.amazon.com/s?k=sandbox';
  const tiles = Array.from({ length: 400 }, (_, n) => ({ title: n === 1 ? 'Giant Talon 3 Mountain Bike' : `Canvas Daypack, ${n} L` }));
  stage.serve(url, { body: resultsPage(tiles), headers: { 'content-security-policy': 'sandbox' } });
  const tab = await stage.open(url);
  const report = await tab.settled();
  assert.equal(report.problem, null);
  assert.equal(report.products.length, 400);
  await badgeIs(tab, '1');
  await tab.page.bringToFront();
  await shows(tab.page, DRAWN);
  await tab.page.evaluate(`document.querySelectorAll('.s-result-item')[1].remove()`);
  await badgeIs(tab, '');
}

async function proveHurry(stage: Stage): Promise<void> {
  const names = ['amazon-product-taiwan', 'amazon-product-bear', 'amazon-grid', 'amazon-product-gloves', 'amazon-product-drone'];
  const tab = await stage.visit('amazon-product-bear');
  for (const name of [...names, ...names]) await tab.goto(addressOf(name)).catch(() => undefined);
  await tab.goto(addressOf('amazon-product-bear'));
  await tab.settled();
  assert.equal((await tab.toolbar()).text, '');
  await tab.goto(addressOf('amazon-grid'));
  await tab.settled();
  assert.equal((await tab.toolbar()).text, '2');
}

async function proveBackForward(stage: Stage): Promise<void> {
  const tab = await stage.visit('amazon-product-taiwan');
  await tab.goto(addressOf('amazon-product-bear'));
  await tab.settled();
  await tab.page.evaluate('history.back()');
  await badgeIs(tab, '1');
  await tab.page.evaluate('history.forward()');
  await badgeIs(tab, '');
}
