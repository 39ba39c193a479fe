import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Case } from '../case';
import { addressOf, type Stage } from '../stage';
import { badgeIs, shows } from '../wait';
import { say } from '../words';
import { marked, press } from './marks';
import { openOptions } from './pressed';

const BICYCLE = 'amazon-product-taiwan';
/** Of the same company, and of another one. */
const GRID = 'amazon-grid';
const ROWS = `document.querySelectorAll('#hidden .row')`;

/** What is hidden in the popup stands in options, and comes back from there. */
export const HIDING: readonly Case[] = [
  {
    name: 'hidden for one product only: gone from its page, not from the company’s others; undone in options, it is back',
    prove: proveProduct,
  },
  { name: 'hidden as not this company: gone from every page; undone in options, all are back', prove: proveCompany },
];

async function proveProduct(stage: Stage): Promise<void> {
  const tab = await stage.visit(BICYCLE);
  await badgeIs(tab, '1');
  await hide(stage, tab, 'hide_this_product_only', 'hidden_product');
  await badgeIs(tab, '', say('extension_name'));
  await marked(tab.page, 0);
  const other = await stage.visit(GRID);
  await badgeIs(other, '2');
  const options = await openOptions(stage);
  await shows(options, rowSays('Talon 29 3 Mountain Bike', say('hidden_one')));
  await undo(options);
  await badgeIs(tab, '1', say('badge_import_order', 1));
  await tab.page.bringToFront();
  await marked(tab.page, 1);
  await options.close();
}

async function proveCompany(stage: Stage): Promise<void> {
  const [tab, other] = [await stage.visit(BICYCLE), await stage.visit(GRID)];
  await badgeIs(other, '2');
  await hide(stage, tab, 'not_this_company', 'hidden_company');
  await badgeIs(tab, '');
  await badgeIs(other, '1');
  await other.goto(addressOf(BICYCLE));
  await other.settled();
  await badgeIs(other, '');
  const options = await openOptions(stage);
  await shows(options, rowSays('Giant', say('hidden_all')));
  await undo(options);
  await badgeIs(tab, '1');
  await badgeIs(other, '1');
  await options.close();
}

type Key = Parameters<typeof say>[0];

async function hide(stage: Stage, tab: Parameters<Stage['popup']>[0], button: Key, said: Key): Promise<void> {
  const { page } = await stage.popup(tab);
  await press(page, say(button));
  await shows(page, `document.querySelector('.hidden-here')?.textContent.includes(${JSON.stringify(say(said))}) === true`);
  assert.equal(await page.evaluate(`document.querySelector('main h1').textContent`), say('verdict_hidden'));
  await page.close();
}

function rowSays(...words: string[]): string {
  return `${ROWS}.length === 1 && ${JSON.stringify(words)}.every(each => ${ROWS}[0].textContent.includes(each))`;
}

async function undo(options: Page): Promise<void> {
  await options.click('#hidden .row button');
  await shows(options, `${ROWS}.length === 0 && document.querySelector('#hidden .none') !== null`);
}
