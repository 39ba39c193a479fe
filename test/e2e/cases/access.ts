import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { EXPLORER, OPTIONS, popupOf, WELCOME } from '../../../scripts/drive/places';
import { axe } from '../axe';
import type { Case } from '../case';
import type { Stage } from '../stage';
import { shows } from '../wait';

/** More steps than any of our pages has stops. */
const MOST_STOPS = 200;
/** Of a group of radio buttons only the chosen one is a stop: the arrow keys go on from there. */
const STOPS = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter(each => each.checkVisibility() && !each.disabled && each.tabIndex >= 0 && !(each.type === 'radio' && !each.checked))`;

export const ACCESS: readonly Case[] = [
  { name: 'popup: every stop is reached by the Tab key alone, in order, and is seen to be', prove: walkPopup },
  { name: 'options: every stop is reached by the Tab key alone; the space bar flips a switch', prove: walkOptions },
  { name: 'explorer, small window: the Tab key goes down the page, never up', prove: walkExplorer },
  { name: 'popup: the browser opens it at its full width', only: 'chromium', prove: proveWidth },
  { name: 'popup with letters of 24 pixels at least: nothing to scroll sideways', only: 'chromium', prove: proveLargeLetters },
  { name: 'options at 200 %: nothing to scroll sideways', prove: proveZoom },
  { name: 'popup at 200 %: nothing to scroll sideways', prove: proveZoomedPopup },
  { name: 'explorer and welcome at 200 %: nothing to scroll sideways', prove: proveZoomedPages },
  { name: 'axe finds nothing in popup and options, light', prove: stage => proveAxe(stage) },
  // In Chromium every state of both is looked at in the dark, too (states.ts).
  { name: 'axe finds nothing in popup and options, dark', only: 'firefox', prove: proveAxeDark },
];

async function walkPopup(stage: Stage): Promise<void> {
  const { page } = await stage.popup(await stage.visit('amazon-product-taiwan'));
  // What the shopper can do on this shop is answered after the report.
  await shows(page, `document.querySelector('.commands.here') !== null`);
  await walk(page);
  await shows(page, `document.querySelector('details:not([open]) > summary') !== null`);
  await page.evaluate(`document.querySelector('details:not([open]) > summary').focus()`);
  await page.keyboard.press('Enter');
  await shows(page, `document.activeElement.parentElement.open === true`);
}

async function walkOptions(stage: Stage): Promise<void> {
  const page = await openOptions(stage);
  await walk(page);
  await page.evaluate(`document.querySelector('#source-uflpa').focus()`);
  await page.keyboard.press(' ');
  await shows(page, `document.querySelector('#source-uflpa').getAttribute('aria-checked') === 'false'`);
  await page.close();
}

async function walkExplorer(stage: Stage): Promise<void> {
  const page = await stage.shopper.openPage(EXPLORER);
  await page.setViewport({ width: 400, height: 700 });
  await shows(page, `document.querySelector('.hits a') !== null`);
  await page.bringToFront();
  await page.evaluate(`scrollTo(0, 0); globalThis.lowest = 0; globalThis.above = []; addEventListener('focusin', ({ target }) => {
    // The way past the menu lies over it.
    if (target.matches('.skip')) return;
    const { top, bottom } = target.getBoundingClientRect();
    if (bottom + scrollY <= lowest) above.push(target.textContent);
    lowest = top + scrollY;
  })`);
  for (let step = 0; step < MOST_STOPS; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches('.hits a')`)) break;
  }
  assert.equal(await page.evaluate(`document.activeElement.matches('.hits a')`), true, 'the list is reached');
  assert.deepEqual(await page.evaluate('above'), []);
  await page.close();
}

/** Presses Tab from the top, once for each stop, and finds the focus on each in turn, and seen there. */
async function walk(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(`document.activeElement?.blur(); globalThis.stops = ${STOPS}; scrollTo(0, 0)`);
  const expected = (await page.evaluate('stops.length')) as number;
  assert.ok(expected > 0 && expected < MOST_STOPS, `${expected} stops`);
  for (let step = 0; step < expected; step += 1) {
    await page.keyboard.press('Tab');
    await shows(
      page,
      `(() => {
      const at = document.activeElement;
      const { outlineStyle, boxShadow } = getComputedStyle(at);
      return stops.indexOf(at) === ${step} && at.matches(':focus-visible') && (outlineStyle !== 'none' || boxShadow !== 'none');
    })()`,
    ).catch(async () => {
      const [at, place] = (await page.evaluate(
        '[document.activeElement.outerHTML.slice(0, 120), stops.indexOf(document.activeElement)]',
      )) as unknown[];
      assert.fail(`after ${step + 1} steps of ${expected} the focus is at stop ${place}, or cannot be seen there: ${at}`);
    });
  }
}

/** On a product, a grid and a page without a flag: what the browser makes of the popup by itself, which no page in a tab shows. */
async function proveWidth(stage: Stage): Promise<void> {
  for (const name of ['amazon-product-taiwan', 'amazon-grid', 'amazon-product-bear']) {
    const { page } = await stage.popup(await stage.visit(name));
    const [has, needs, filled] = (await page.evaluate(
      `[innerWidth, document.documentElement.scrollWidth, document.querySelector('.popup').offsetWidth]`,
    )) as [number, number, number];
    assert.ok(has >= 400, `${name}: ${has} pixels wide`);
    assert.deepEqual([needs, filled], [has, has], `${name}: fits, and leaves no strip empty`);
    await page.close();
  }
}

/** A browser's own smallest size of letters, for weak eyes, widens what the rules for narrow popups do not see. */
async function proveLargeLetters(stage: Stage): Promise<void> {
  const large = await stage.openAnother({ args: ['--blink-settings=minimumFontSize=24'] });
  try {
    for (const name of ['amazon-product-bear', 'amazon-product-taiwan']) {
      const tab = await large.visit(name);
      const page = await large.shopper.openPage(popupOf(tab.id));
      await page.setViewport({ width: 400, height: 600 });
      await shows(page, `document.querySelector('.docket') !== null`);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 400, name);
      await page.close();
    }
  } finally {
    await large.close();
  }
}

async function proveZoom(stage: Stage): Promise<void> {
  const page = await openOptions(stage);
  await page.setViewport({ width: 1280, height: 800 });
  await zoomed(page, 640);
  await page.close();
}

async function proveZoomedPopup(stage: Stage): Promise<void> {
  const tab = await stage.visit('amazon-product-taiwan');
  const page = await stage.shopper.openPage(popupOf(tab.id));
  // A browser gives a popup 800 pixels at most.
  await page.setViewport({ width: 800, height: 600 });
  await zoomed(page, 400);
  await page.close();
}

async function proveZoomedPages(stage: Stage): Promise<void> {
  const addresses = ['#/', '#/action/cbp-wro-2020-top-glove-gloves', '#/brand/giant', '#/compare/giant/muji', '#/companies'];
  for (const path of [...addresses.map(address => `${EXPLORER}${address}`), WELCOME]) {
    const page = await stage.shopper.openPage(path);
    await page.setViewport({ width: 1280, height: 800 });
    await shows(page, `document.querySelector('main h1, main h2') !== null`);
    await zoomed(page, 640);
    await page.close();
  }
}

/** Sets the browser's own zoom to 200 %, checks that it took, and that the page does not overflow sideways. */
async function zoomed(page: Page, width: number): Promise<void> {
  const api = '(globalThis.browser ?? chrome).tabs';
  const setZoom = (factor: number) => page.evaluate(`${api}.getCurrent().then(tab => ${api}.setZoom(tab.id, ${factor})).then(() => null)`);
  await setZoom(2);
  try {
    await shows(page, `innerWidth === ${width}`);
    const [needs, has] = (await page.evaluate(`[document.documentElement.scrollWidth, document.documentElement.clientWidth]`)) as number[];
    assert.ok(Number(needs) <= Number(has), `the page needs ${needs} of ${has} pixels`);
  } finally {
    await setZoom(1);
  }
}

async function proveAxe(stage: Stage, look: Parameters<typeof axe>[1] = {}): Promise<void> {
  const options = await openOptions(stage);
  assert.deepEqual(await axe(options, look), []);
  await options.close();
  for (const name of [
    'amazon-product-taiwan',
    'amazon-grid',
    'amazon-product-drone',
    'amazon-product-shirt-china',
    'amazon-product-bear',
  ]) {
    const { page } = await stage.popup(await stage.visit(name));
    await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
    assert.deepEqual(await axe(page, look), [], name);
    await page.close();
  }
}

async function proveAxeDark(stage: Stage): Promise<void> {
  const dark = await stage.openAnother({ dark: true });
  try {
    const page = await openOptions(dark);
    assert.equal(await page.evaluate(`matchMedia('(prefers-color-scheme: dark)').matches`), true);
    await page.close();
    await proveAxe(dark, { colorsOnly: true });
  } finally {
    await dark.close();
  }
}

async function openOptions(stage: Stage): Promise<Page> {
  const page = await stage.shopper.openPage(OPTIONS);
  // Choices and shops are two answers, in any order.
  await shows(page, `document.querySelector('#source-uflpa') !== null && document.querySelector('#shops .row') !== null`);
  return page;
}
