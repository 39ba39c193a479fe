import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { OPTIONS } from '../../../scripts/drive/places';
import { TIMEOUT_MS, waitFor } from '../../../scripts/drive/wait-for';
import { defaultSettings, SETTINGS_VERSION } from '../../../src/platform/settings-schema';
import type { Case } from '../case';
import { htmlOf, type Stage } from '../stage';
import { holds, shows } from '../wait';
import { say } from '../words';

export const BAD_INPUT: readonly Case[] = [
  ...['"garbage"', '{ version: 1, sources: { cbp_wro: "no" } }', '{ version: -1, sources: {} }', '[1, 2]', 'null'].map(stored => ({
    name: `a stored setting that is ${stored}: the defaults, and options says so`,
    prove: (stage: Stage) => proveCorrupt(stage, stored),
  })),
  { name: 'a corrupt setting is kept aside when the shopper chooses anew', prove: proveAside },
  { name: 'settings of a later version are in force as far as they are known, and keep what it added', prove: proveNewer },
  { name: 'a page that cannot be read: no flag, and a popup that says so', prove: proveUnreadable },
  { name: 'a page that hides its document behind a picture of that name is read all the same', prove: proveShadowed },
  { name: 'a page that is no shop: the popup offers to read it', prove: proveNoShop },
  { name: 'a shop page that sells nothing: no flag, and a popup that says so', prove: proveNoProducts },
];

async function proveCorrupt(stage: Stage, stored: string): Promise<void> {
  await stage.shopper.inExtension(`api.storage.local.set({ settings: ${stored} })`);
  const tab = await stage.visit('amazon-product-taiwan');
  assert.equal((await tab.toolbar()).text, '1');
  const options = await stage.shopper.openPage(OPTIONS);
  assert.equal(await alertIn(options), say('settings_unreadable'));
  await options.close();
}

async function proveAside(stage: Stage): Promise<void> {
  await stage.shopper.inExtension(`api.storage.local.set({ settings: 'garbage' })`);
  const options = await stage.shopper.openPage(OPTIONS);
  await alertIn(options);
  await shows(options, `document.querySelector('#source-reports') !== null`);
  await options.click('#source-reports');
  const kept = await waitFor('the new choice', TIMEOUT_MS, async () => {
    const all = await stage.shopper.inExtension<Record<string, { sources?: Record<string, boolean> }>>('api.storage.local.get(null)');
    return all.settings?.sources?.reports === true ? all : null;
  });
  assert.ok(Object.values<unknown>(kept).includes('garbage'), 'the old copy is gone');
  await options.close();
}

async function proveNewer(stage: Stage): Promise<void> {
  const later = { ...defaultSettings(), version: SETTINGS_VERSION + 1, sources: { cbp_wro: false }, sounds: 'none' };
  await stage.shopper.inExtension(`api.storage.local.set({ settings: ${JSON.stringify(later)} })`);
  const options = await stage.shopper.openPage(OPTIONS);
  assert.equal(await alertIn(options), say('settings_newer'));
  await shows(options, `document.querySelector('#source-cbp_wro')?.checked === false`);
  await options.click('#source-reports');
  await holds('the new choice', async () => {
    const { settings } = await stage.shopper.inExtension<{ settings: Record<string, unknown> }>('api.storage.local.get("settings")');
    return isDeepStrictEqual(settings, { ...later, sources: { ...later.sources, reports: true } });
  });
  await options.close();
}

/** A page may take its own document apart while we read it. */
async function proveUnreadable(stage: Stage): Promise<void> {
  const url = 'https://www.amazon.com/example/dp/B0BROKEN01';
  stage.serve(url, '<!doctype html><title>Giant</title><h1>Giant bicycle</h1><script>document.documentElement.remove()</script>');
  const tab = await stage.open(url);
  const report = await tab.settled();
  assert.notEqual(report.problem, null);
  assert.deepEqual(report.matches, []);
  assert.equal((await tab.toolbar()).text, '');
  const popup = await stage.popup(tab);
  assert.equal(popup.verdict, say('state_unreadable'));
  assert.ok(popup.shown.includes(say('state_unreadable_text')));
}

async function proveShadowed(stage: Stage): Promise<void> {
  const html = htmlOf('amazon-product-taiwan').replace('<body>', '<body><img name="documentElement" alt=""><form name="body"></form>');
  const url = 'https://www.amazon.com/example/dp/B0SHADOW01';
  stage.serve(url, html);
  const tab = await stage.open(url);
  assert.equal((await tab.settled()).products[0]?.brand, 'Giant');
  assert.equal((await tab.toolbar()).text, '1');
}

async function proveNoShop(stage: Stage): Promise<void> {
  stage.serve('https://news.example/story', '<!doctype html><title>Story</title><h1>Giant bicycle</h1>');
  const tab = await stage.open('https://news.example/story');
  const popup = await stage.popup(tab);
  assert.equal(popup.verdict, say('state_not_a_shop'));
  assert.ok(popup.shown.includes(say('check_this_page')));
  assert.equal((await tab.toolbar()).text, '');
}

async function proveNoProducts(stage: Stage): Promise<void> {
  const url = 'https://www.amazon.com/gp/help/customer/display.html';
  stage.serve(url, '<!doctype html><title>Help</title><h1>Help with Giant bicycles</h1>');
  const tab = await stage.open(url);
  const popup = await stage.popup(tab);
  assert.equal(popup.verdict, say('state_no_products'));
  assert.equal((await tab.toolbar()).text, '');
}

async function alertIn(page: Page): Promise<string> {
  return waitFor('an alert', TIMEOUT_MS, async () => {
    const text = (await page.evaluate(`document.querySelector('[role="alert"]')?.innerText ?? ''`)) as string;
    return text === '' ? null : text;
  });
}
