import assert from 'node:assert/strict';
import type { Case } from '../case';
import { addressOf, type Stage } from '../stage';
import { holds } from '../wait';

const SHOPPED = ['amazon-product', 'amazon-grid', 'walmart-product-toner', 'ebay-product'];
/** All that may outlive the browser: what the shopper chose. */
const LASTING = ['settings', 'settings-unreadable', 'settings-changes'];

/** All that the session may hold: what the table of PRIVACY.md names. */
const PASSING = /^(?:(?:report|clicked|selected-text):.+|errors|open-tabs-read|settings-before|matched-for|paused-sites)$/;

export const PRIVACY: readonly Case[] = [
  { name: 'nothing about a page is stored anywhere but in the session, and nothing of it outlives the browser', prove: proveForgetting },
  { name: 'a closed tab leaves nothing behind', prove: proveClosedTab },
];

/** Every place where the extension could keep something, as text. */
const PLACES = `Promise.all([
  api.storage.local.get(null),
  api.storage.sync ? api.storage.sync.get(null) : {},
  indexedDB.databases ? indexedDB.databases() : [],
  globalThis.caches ? caches.keys().catch(() => []) : [],
  Object.keys(localStorage).filter(key => key !== 'theme'), { ...sessionStorage }, document.cookie,
]).then(([local, ...rest]) => ({ local, rest: JSON.stringify(rest) }))`;

/** The same of a shop's page, whose own scripts keep nothing: our script is there too. */
const PLACES_OF_PAGE = `Promise.all([
  indexedDB.databases(), caches.keys(), Object.keys(localStorage), Object.keys(sessionStorage), document.cookie,
]).then(kept => JSON.stringify(kept))`;

async function proveForgetting(stage: Stage): Promise<void> {
  for (const name of SHOPPED) {
    const tab = await stage.visit(name);
    const { page } = await stage.popup(tab);
    await page.close();
    assert.equal(await tab.page.evaluate(PLACES_OF_PAGE), JSON.stringify([[], [], [], [], '']), `kept on the page of ${name}`);
  }
  for (const name of SHOPPED) assert.ok((await sessionText(stage)).includes(pathOf(name)), `the report of ${name} is not where it belongs`);
  const session = await stage.shopper.inExtension<Record<string, unknown>>('api.storage.session.get(null)');
  assert.deepEqual(
    Object.keys(session).filter(key => !PASSING.test(key)),
    [],
  );
  await assertNothingLasts(stage);
  await stage.shopper.restart();
  const next = await sessionText(stage);
  for (const name of SHOPPED) assert.ok(!next.includes(pathOf(name)), `the session of the next start knows ${name}`);
  await assertNothingLasts(stage);
}

async function assertNothingLasts(stage: Stage): Promise<void> {
  const { local, rest } = await stage.shopper.inExtension<{ local: Record<string, unknown>; rest: string }>(PLACES);
  assert.deepEqual(
    Object.keys(local).filter(key => !LASTING.includes(key)),
    [],
  );
  assert.equal(rest, JSON.stringify([{}, [], [], [], {}, '']));
  const kept = JSON.stringify(local);
  for (const name of SHOPPED) assert.ok(!kept.includes(pathOf(name)), `the address of ${name} is kept`);
}

function pathOf(name: string): string {
  const { pathname, search } = new URL(addressOf(name));
  return pathname + search;
}

async function sessionText(stage: Stage): Promise<string> {
  return JSON.stringify(await stage.shopper.inExtension<Record<string, unknown>>('api.storage.session.get(null)'));
}

async function proveClosedTab(stage: Stage): Promise<void> {
  const tab = await stage.visit('amazon-product');
  assert.ok((await sessionText(stage)).includes(pathOf('amazon-product')), 'nothing was there to go');
  await tab.page.close();
  await holds('the report to go', async () => !(await sessionText(stage)).includes(pathOf('amazon-product')));
}
