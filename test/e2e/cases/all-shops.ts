import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import manifest from '../../../manifest.json' with { type: 'json' };
import { OPTIONS } from '../../../scripts/drive/places';
import { waitFor } from '../../../scripts/drive/wait-for';
import { SHOPS } from '../../../src/content/shops/index';
import type { Case } from '../case';
import type { Stage } from '../stage';
import { say } from '../words';

type Key = Parameters<typeof say>[0];

const OTHERS = SHOPS.flatMap(({ hosts }) => hosts.map(host => `https://${host}/*`)).filter(
  origin => !manifest.host_permissions.includes(origin),
);

export const ALL_SHOPS: readonly Case[] = [
  { name: 'all listed shops: one question, of these shops and no other', prove: proveQuestion },
  // Chromium's question stands outside of every page, where no driver reaches it.
  { name: 'all listed shops: read from then on, until all are given back', only: 'firefox', prove: proveGrant },
];

async function proveQuestion(stage: Stage): Promise<void> {
  const page = await openOptions(stage);
  await page.evaluate(`globalThis.questions = [];
    const { permissions } = globalThis.browser ?? chrome;
    permissions.request = async question => { questions.push(question.origins); return false; }`);
  await press(page, 'allow_all');
  const questions = (await page.evaluate('questions')) as string[][];
  assert.equal(questions.length, 1);
  assert.deepEqual(questions[0]?.toSorted(), OTHERS.toSorted());
  await page.close();
}

async function proveGrant(stage: Stage): Promise<void> {
  const granted = () => stage.shopper.inExtension(`api.permissions.getAll().then(({ origins }) => origins)`) as Promise<string[]>;
  const page = await openOptions(stage);
  await press(page, 'allow_all');
  await waitFor('every shop to be allowed', 10_000, async () => {
    const origins = await granted();
    return OTHERS.every(origin => origins.includes(origin));
  });
  const tab = await stage.visit('lands-end-product');
  assert.equal((await tab.report())?.products[0]?.title, 'Copper Kettle 1.5 l');
  await press(page, 'give_back_all');
  await waitFor('every shop to be given back', 10_000, async () => {
    const origins = await granted();
    return OTHERS.some(origin => origins.includes(origin)) ? null : true;
  });
  await tab.reload();
  await new Promise(done => setTimeout(done, 500));
  assert.equal(await tab.report(), null, 'a shop was read after it was given back');
  await page.close();
}

async function openOptions(stage: Stage): Promise<Page> {
  const page = await stage.shopper.openPage(OPTIONS);
  await page.bringToFront();
  await shown(page, 'allow_all');
  return page;
}

/** A click of the mouse: Firefox asks only within one. */
async function press(page: Page, key: Key): Promise<void> {
  await shown(page, key);
  const handle = await page.evaluateHandle(`[...document.querySelectorAll('button')].find(each => each.textContent === ${quoted(key)})`);
  const button = handle.asElement();
  assert.ok(button, key);
  await (button as NonNullable<Awaited<ReturnType<Page['$']>>>).click();
}

function shown(page: Page, key: Key): Promise<true> {
  return waitFor(say(key), 5000, async () =>
    (await page.evaluate(`[...document.querySelectorAll('button')].some(each => each.textContent === ${quoted(key)})`)) ? true : null,
  );
}

function quoted(key: Key): string {
  return JSON.stringify(say(key));
}
