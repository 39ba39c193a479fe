import assert from 'node:assert/strict';
import type { Case } from '../case';
import { addressOf, type Stage } from '../stage';
import { holds } from '../wait';

const SHOPPED = ['amazon-product', 'amazon-grid', 'walmart-product-toner', 'ebay-product'];
/** All that may outlive the browser: what the shopper chose. */
const LASTING = ['settings', 'settings-unreadable', 'settings-changes'];

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

async function proveForgetting(stage: Stage): Promise<void> {
  for (const name of SHOPPED) {
    const { page } = await stage.popup(await stage.visit(name));
    await page.close();
  }
  await assertNothingLasts(stage);
  await stage.shopper.restart();
  const session = await stage.shopper.inExtension<Record<string, unknown>>('api.storage.session.get(null)');
  assert.deepEqual(
    Object.keys(session).filter(key => key.startsWith('report:')),
    [],
  );
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
  for (const name of SHOPPED) assert.ok(!kept.includes(new URL(addressOf(name)).pathname), `the address of ${name} is kept`);
}

async function proveClosedTab(stage: Stage): Promise<void> {
  const tab = await stage.visit('amazon-product');
  await tab.page.close();
  await holds('the report to go', async () => {
    const all = await stage.shopper.inExtension<Record<string, unknown>>('api.storage.session.get(null)');
    return !JSON.stringify(all).includes('B0GIANT001');
  });
}
