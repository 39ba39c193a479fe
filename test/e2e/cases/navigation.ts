import assert from 'node:assert/strict';
import type { ShopTab } from '../../../scripts/drive/shopper';
import { sleep, TIMEOUT_MS, waitFor } from '../../../scripts/drive/wait-for';
import type { Case } from '../case';
import { addressOf, htmlOf, type Stage } from '../stage';
import { badgeIs } from '../wait';
import { say } from '../words';

/** How long a shop takes to draw the next product after the address has changed. */
const DRAWING_MS = 100;

export const NAVIGATION: readonly Case[] = [
  { name: 'soft navigation to a quiet product: the badge goes and stays away', prove: proveToQuiet },
  { name: 'soft navigation to another flagged product: the report is of the new one', prove: proveToFlagged },
  { name: 'soft navigation and back again: the badge follows', prove: proveBack },
  { name: 'a load of another page: no badge of the old one', prove: proveLoad },
  { name: 'two tabs: each has its own badge', prove: proveTwoTabs },
];

async function proveToQuiet(stage: Stage): Promise<void> {
  const tab = await stage.visit('amazon-product-taiwan');
  await badgeIs(tab, '1');
  await goSoftly(tab, 'amazon-product-bear');
  await reported(tab, 'amazon-product-bear');
  await badgeIs(tab, '', say('extension_name'));
  await sleep(500);
  assert.equal((await tab.toolbar()).text, '');
  assert.deepEqual((await tab.report())?.matches, []);
}

async function proveToFlagged(stage: Stage): Promise<void> {
  const tab = await stage.visit('amazon-product-bear');
  await goSoftly(tab, 'amazon-product-drone');
  await reported(tab, 'amazon-product-drone');
  await badgeIs(tab, '1', say('badge_listed_company', 1));
  const titles = (await tab.report())?.products.map(({ title }) => title);
  assert.deepEqual(titles, ['DJI Mini 4 Pro Drone with Camera']);
  assert.ok((await stage.popup(tab)).shown.includes('DJI Mini 4 Pro'), 'the popup shows another product');
}

async function proveBack(stage: Stage): Promise<void> {
  const tab = await stage.visit('amazon-product-taiwan');
  await goSoftly(tab, 'amazon-product-bear');
  await reported(tab, 'amazon-product-bear');
  await badgeIs(tab, '', say('extension_name'));
  await tab.page.evaluate(`${draw('amazon-product-taiwan')}; history.back()`);
  await reported(tab, 'amazon-product-taiwan');
  await badgeIs(tab, '1', say('badge_import_order', 1));
}

async function proveLoad(stage: Stage): Promise<void> {
  const tab = await stage.visit('amazon-product-taiwan');
  await badgeIs(tab, '1');
  await tab.goto(addressOf('amazon-product-bear'));
  await tab.settled();
  assert.equal((await tab.toolbar()).text, '');
}

async function proveTwoTabs(stage: Stage): Promise<void> {
  const [bicycle, bear] = [await stage.visit('amazon-product-taiwan'), await stage.visit('amazon-product-bear')];
  await badgeIs(bicycle, '1');
  await badgeIs(bear, '');
}

/** What a shop built as one page does: the address changes at once, the product a moment later. */
async function goSoftly(tab: ShopTab, name: string): Promise<void> {
  await tab.page.evaluate(
    `history.pushState({}, '', ${JSON.stringify(addressOf(name))}); setTimeout(() => { ${draw(name)} }, ${DRAWING_MS})`,
  );
}

function draw(name: string): string {
  return `{
    const next = new DOMParser().parseFromString(${JSON.stringify(htmlOf(name))}, 'text/html');
    document.title = next.title;
    document.body.replaceWith(document.adoptNode(next.body));
  }`;
}

async function reported(tab: ShopTab, name: string): Promise<void> {
  await waitFor(`a report of ${name}`, TIMEOUT_MS, async () => {
    const report = await tab.report();
    return report?.url === addressOf(name) && report.timings.toBadgeMs > 0 ? report : null;
  });
}
