import assert from 'node:assert/strict';
import { hostilePages } from '../../../scripts/fuzz/hostile-pages';
import type { Case } from '../case';
import { addressOf, type Stage } from '../stage';
import { badgeIs } from '../wait';

export const HOSTILE: readonly Case[] = [
  { name: 'hostile pages are reported, run no script of ours and raise no flag', prove: proveHostile },
  { name: 'ten pages in a row without waiting: the badge is that of the last', prove: proveHurry },
  { name: 'back and forward: each page has its own badge again', prove: proveBackForward },
];

/** Those that a driver can serve in reasonable time; all of them go through `npm run fuzz`. */
async function proveHostile(stage: Stage): Promise<void> {
  const pages = hostilePages().filter(({ html, url }) => html.length < 300_000 && url.startsWith('https://www.amazon.com/dp/'));
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
