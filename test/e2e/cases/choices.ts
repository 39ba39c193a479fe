import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { OPTIONS } from '../../../scripts/drive/places';
import type { ShopTab } from '../../../scripts/drive/shopper';
import type { Case } from '../case';
import { addressOf, type Stage } from '../stage';
import { badgeIs, holds, shows } from '../wait';
import { say } from '../words';

const BICYCLE = 'amazon-product-taiwan';

export const CHOICES: readonly Case[] = [
  { name: 'a source switched off: its flags leave badge and popup at once, and come back with it', prove: proveAtOnce },
  { name: 'a source switched off stays off after a restart', prove: proveRestart },
  { name: 'a source switched off while the worker is stopped', prove: proveStoppedWorker },
  { name: 'a stopped worker changes nothing: the popup still has the report', prove: provePopupAfterStop },
];

async function proveAtOnce(stage: Stage): Promise<void> {
  const tab = await stage.visit(BICYCLE);
  const options = await stage.shopper.openPage(OPTIONS);
  await flip(options, 'cbp_wro');
  await badgeIs(tab, '');
  await assertNothing(stage, tab);
  await flip(options, 'cbp_wro');
  await badgeIs(tab, '1');
  await options.close();
}

async function proveRestart(stage: Stage): Promise<void> {
  const options = await stage.shopper.openPage(OPTIONS);
  await flip(options, 'cbp_wro');
  await stored(stage);
  await stage.shopper.restart();
  const tab = await stage.visit(BICYCLE);
  await badgeIs(tab, '');
  await assertNothing(stage, tab);
  const again = await stage.shopper.openPage(OPTIONS);
  assert.equal(await isOn(again, 'cbp_wro'), false);
  assert.equal(await isOn(again, 'uflpa'), true);
  await again.close();
}

async function proveStoppedWorker(stage: Stage): Promise<void> {
  const tab = await stage.visit(BICYCLE);
  const options = await stage.shopper.openPage(OPTIONS);
  await switchOf(options, 'cbp_wro');
  await stage.shopper.stopWorker();
  await flip(options, 'cbp_wro');
  await badgeIs(tab, '');
  await stage.shopper.stopWorker();
  await assertNothing(stage, tab);
  await tab.reload();
  await tab.settled();
  await badgeIs(tab, '');
  await options.close();
}

async function provePopupAfterStop(stage: Stage): Promise<void> {
  const tab = await stage.visit(BICYCLE);
  const before = (await tab.report())?.matches;
  await stage.shopper.stopWorker();
  const popup = await stage.popup(tab);
  assert.equal(popup.verdict, say('verdict_brand'));
  assert.deepEqual((await tab.report())?.matches, before);
  assert.equal((await tab.toolbar()).text, '1');
}

async function assertNothing(stage: Stage, tab: ShopTab): Promise<void> {
  assert.equal(tab.page.url(), addressOf(BICYCLE));
  const popup = await stage.popup(tab);
  assert.equal(popup.verdict, say('verdict_nothing'));
  assert.ok(popup.said.includes(say('switched_off', '').trim()), 'the popup does not say that a source is switched off');
  await popup.page.close();
}

async function stored(stage: Stage): Promise<void> {
  const choice = `api.storage.local.get('settings').then(all => all.settings?.sources.cbp_wro ?? null)`;
  await holds('the choice to be stored', async () => (await stage.shopper.inExtension(choice)) === false);
}

/** The switch of a source, once the page has drawn it. */
async function switchOf(options: Page, sourceId: string): Promise<string> {
  const selector = `#source-${sourceId}`;
  await shows(options, `document.querySelector('${selector}') !== null && document.querySelector('#shops .row') !== null`);
  return selector;
}

async function isOn(options: Page, sourceId: string): Promise<boolean> {
  return (await options.evaluate(`document.querySelector('${await switchOf(options, sourceId)}').checked`)) as boolean;
}

async function flip(options: Page, sourceId: string): Promise<void> {
  const selector = await switchOf(options, sourceId);
  await options.bringToFront();
  const before = await isOn(options, sourceId);
  await options.click(selector);
  await shows(options, `document.querySelector('${selector}').checked === ${!before}`);
}
