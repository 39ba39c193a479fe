import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { OPTIONS } from '../../../scripts/drive/places';
import type { ShopTab } from '../../../scripts/drive/shopper';
import { sleep, waitFor } from '../../../scripts/drive/wait-for';
import type { Case } from '../case';
import { Copy } from '../copies';
import { addressOf, type Stage } from '../stage';
import { badgeIs, holds, shows } from '../wait';
import { say } from '../words';
import { marked } from './marks';

const HOST = 'corner-shop.example';
const ORIGIN = `https://${HOST}/*`;
/** Chromium grants the whole host for one address of it, and writes it small; to us it is none of the listed shops. */
const HELD = 'https://Corner-Shop.example/held';
const BIKE = `https://${HOST}/products/talon`;
const LISTED = 'amazon-product-taiwan';
const BIKE_PAGE = `<!doctype html><title>Giant Talon 3</title><h1>Giant Talon 3 Mountain Bike</h1><span class="price">$ 650.00</span>
<script type="application/ld+json">{ "@type": "Product", "name": "Giant Talon 3 Mountain Bike", "brand": { "name": "Giant" } }</script>`;

/** What the shopper lets us read, and takes back: pressed in the popup, in options and in the browser. */
export const ALLOWED: readonly Case[] = [
  { name: 'any shop, "check this page": read on that press, and by itself neither before nor after', prove: proveOnce },
  {
    name: 'any shop, "always check": read at once and on each load, named in options; given back there, let go at once',
    prove: proveAlways,
  },
  { name: 'a listed shop taken back in the browser: let go at once; allowed again, read at once', prove: proveTakenBack },
];

/** Chromium lets us read a page on a click at the icon; Firefox's driver has no such click, so the manifest holds a page that is read by no grant. */
async function proveOnce(stage: Stage): Promise<void> {
  const firefox = stage.shopper.browser === 'firefox';
  const url = firefox ? BIKE.replace('https', 'http') : BIKE;
  stage.serve(url, BIKE_PAGE);
  await inCopy(stage, firefox ? { host: `http://${HOST}/*` } : {}, async another => {
    const tab = await another.open(url);
    await unread(tab);
    const popup = await tab.click();
    assert.equal(await verdict(popup), say('state_not_a_shop'));
    await click(popup, 'check_this_page');
    await badgeIs(tab, '1');
    await flagged(popup);
    await popup.close();
    await tab.page.bringToFront();
    await marked(tab.page, 1);
    await tab.page.evaluate(`location.hash = 'reviews'`);
    await sleep(200);
    await badgeIs(tab, '1');
    // Without its hash the page is loaded again; Firefox's driver waits in vain for a reload of an address with one.
    await tab.goto(url);
    await unread(tab);
  });
}

async function proveAlways(stage: Stage): Promise<void> {
  stage.serve(BIKE, BIKE_PAGE);
  await inCopy(stage, stage.shopper.browser === 'firefox' ? { permission: 'tabs' } : { host: HELD }, async another => {
    const user = await userOf(another);
    await withhold(user, 'ON_SPECIFIC_SITES');
    const tab = await another.open(BIKE);
    await unread(tab);
    const popup = await tab.click();
    await agreeing(user, popup, () => click(popup, 'always_check'));
    await badgeIs(tab, '1');
    await flagged(popup);
    await popup.close();
    await tab.reload();
    await tab.settled();
    await badgeIs(tab, '1');
    await tab.page.bringToFront();
    await marked(tab.page, 1);

    const options = await another.shopper.openPage(OPTIONS);
    const row = `[...document.querySelectorAll('#shops .row')].find(each => each.querySelector('bdi')?.textContent === '${HOST}')`;
    await shows(options, `${row}?.textContent.includes(${JSON.stringify(say('shop_allowed'))}) === true`);
    await takingBack(user, options, () => options.evaluate(`${row}.querySelector('button').click()`));
    await shows(options, `${row} === undefined`);
    await letGo(tab);
    assert.equal(await verdict(await tab.click()), say('state_not_a_shop'));
  });
}

/** As one does in Firefox's list of add-ons, or with "on click" in Chromium's menu of the icon. */
async function proveTakenBack(stage: Stage): Promise<void> {
  const origins = JSON.stringify([`https://${new URL(addressOf(LISTED)).hostname}/*`]);
  const firefox = stage.shopper.browser === 'firefox';
  await inCopy(stage, firefox ? { permission: 'tabs' } : {}, async another => {
    const user = await userOf(another);
    const tab = await another.visit(LISTED);
    await badgeIs(tab, '1');
    await tab.page.bringToFront();
    await marked(tab.page, 1);
    if (firefox) await another.shopper.inExtension(`api.permissions.remove({ origins: ${origins} })`);
    else await withhold(user, 'ON_CLICK');
    await letGo(tab);
    if (firefox) {
      const popup = await tab.click();
      assert.equal(await verdict(popup), say('state_revoked'));
      await click(popup, 'allow_again');
      await flagged(popup);
      await popup.close();
    } else await withhold(user, 'ON_ALL_SITES');
    await badgeIs(tab, '1');
    await tab.reload();
    await tab.settled();
    await badgeIs(tab, '1');
  });
}

/** A browser with a copy of the extension that asks for more. */
async function inCopy(stage: Stage, more: { host?: string; permission?: string }, prove: (another: Stage) => Promise<void>): Promise<void> {
  const copy = Copy.of(stage.shopper.browser);
  copy.change(manifest => {
    if (more.host) manifest.host_permissions = [...(manifest.host_permissions as string[]), more.host];
    if (more.permission) manifest.permissions = [...(manifest.permissions as string[]), more.permission];
  });
  const another = await stage.openAnother({ extension: copy.folder });
  try {
    await prove(another);
  } finally {
    await another.close();
    copy.remove();
  }
}

/** What a user does in the browser's own pages; `null` in Firefox, which is set to agree. */
type User = ((call: (id: string) => string) => Promise<void>) | null;

/** Chromium's own page of extensions is where its user chooses, and so can a driver. Opened ahead: a popup closes when another tab comes to the front. */
async function userOf(another: Stage): Promise<User> {
  if (another.shopper.browser === 'firefox') return null;
  const page = await another.shopper.openPage(OPTIONS);
  await page.goto('chrome://extensions/');
  const id = await another.shopper.inExtension<string>('api.runtime.id');
  return async call => {
    await page.evaluate(`chrome.developerPrivate.${call(id)}.then(() => null)`);
  };
}

async function withhold(user: User, hostAccess: string): Promise<void> {
  await user?.(extensionId => `updateExtensionConfiguration(${JSON.stringify({ extensionId, hostAccess })})`);
}

/** The browser's question stands outside of every page: in Chromium it is kept, granted where its user would, and answered. */
async function agreeing(user: User, popup: Page, act: () => Promise<unknown>): Promise<void> {
  if (user)
    await popup.evaluate(
      `chrome.permissions.request = question => new Promise(done => Object.assign(globalThis, { question, agree: done }))`,
    );
  await act();
  if (!user) return;
  await shows(popup, `globalThis.question?.origins.join() === ${JSON.stringify(ORIGIN)}`);
  await user(id => `addHostPermission('${id}', ${JSON.stringify(ORIGIN)})`);
  await popup.evaluate('agree(true)');
}

/** Chromium gives nothing back of what the manifest holds, as it does in this copy: its user does. */
async function takingBack(user: User, options: Page, act: () => Promise<unknown>): Promise<void> {
  if (user)
    await options.evaluate(`chrome.permissions.remove = question => new Promise(done => Object.assign(globalThis, { question, done }))`);
  await act();
  if (!user) return;
  await shows(options, `globalThis.question?.origins.join() === ${JSON.stringify(ORIGIN)}`);
  await user(id => `removeHostPermission('${id}', ${JSON.stringify(ORIGIN)})`);
  await options.evaluate('done(true)');
}

/** What stands open is let go at once, and stays so whatever its page does, soft navigation included, and on its next load. */
async function letGo(tab: ShopTab): Promise<void> {
  await unread(tab);
  await tab.page.bringToFront();
  await marked(tab.page, 0);
  await tab.page.evaluate(`document.querySelector('h1').append(' 2026')`);
  await unread(tab);
  await marked(tab.page, 0);
  await tab.page.evaluate(`history.pushState({}, '', location.pathname + '?color=red'); document.querySelector('h1').append(' 2027')`);
  await unread(tab);
  await marked(tab.page, 0);
  await tab.page.evaluate('history.back()');
  await unread(tab);
  await tab.reload();
  await unread(tab);
}

/** Nothing of the page is known or shown, and time does not change it. */
async function unread(tab: ShopTab): Promise<void> {
  await badgeIs(tab, '');
  await holds('no report', async () => (await tab.report()) === null);
  await sleep(400);
  assert.deepEqual([await tab.report(), (await tab.toolbar()).text], [null, ''], 'the page was read');
}

async function flagged(popup: Page): Promise<void> {
  await shows(popup, `document.querySelector('main h1')?.textContent === ${JSON.stringify(say('verdict_brand'))}`);
}

async function verdict(popup: Page): Promise<string> {
  return String(await popup.evaluate(`document.querySelector('main h1').textContent`));
}

/** A click of the mouse: Firefox asks for a permission only within one. */
async function click(popup: Page, key: Parameters<typeof say>[0]): Promise<void> {
  const button = `[...document.querySelectorAll('button')].find(each => each.textContent.trim() === ${JSON.stringify(say(key))})`;
  await shows(popup, `${button} !== undefined`);
  const handle = await waitFor(say(key), 5000, async () => (await popup.evaluateHandle(button)).asElement());
  await (handle as NonNullable<Awaited<ReturnType<Page['$']>>>).click();
}
