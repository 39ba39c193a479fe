import assert from 'node:assert/strict';
import { worldPages } from '../../../scripts/fuzz/hostile/world';
import { hostilePages } from '../../../scripts/fuzz/hostile-pages';
import type { Case } from '../case';
import { resultsPage } from '../shop-page';
import { addressOf, type Stage } from '../stage';
import { badgeIs, shows } from '../wait';

export const HOSTILE: readonly Case[] = [
  { name: 'hostile pages are reported, run no script of ours and raise no flag', prove: proveHostile },
  { name: 'a page in a sandbox without scripts: read, badged and marked', prove: proveSandbox },
  { name: 'ten pages in a row without waiting: the badge is that of the last', prove: proveHurry },
  { name: 'back and forward: each page has its own badge again', prove: proveBackForward },
];

/** Those that a driver can serve in reasonable time; all of them go through `npm run fuzz`. */
async function proveHostile(stage: Stage): Promise<void> {
  const restless = new Set(worldPages().map(({ name }) => name));
  const pages = hostilePages().filter(
    ({ html, url, name }) => html.length < 300_000 && url.startsWith('https://www.amazon.com/dp/') && !restless.has(name),
  );
  assert.ok(pages.length > 20);
  const tab = await stage.open(addressOf('amazon-product-bear'));
  for (const [n, { name, html }] of pages.entries()) {
    const url = `https://www.amazon.com/dp/B0HOST${String(n).padStart(4, '0')}`;
    stage.serve(url, html);
    await tab.goto(url);
    const report = await tab.settled();
    assert.equal(report.problem, null, name);
    assert.equal(await tab.page.evaluate('globalThis.__ran === true'), false, `${name}: a text ran as script`);
  }
}

/** Whether a mark is drawn in its tile. */
const DRAWN = `(() => {
  const at = document.querySelector('span[data-level]')?.closest('.s-result-item').getBoundingClientRect();
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
