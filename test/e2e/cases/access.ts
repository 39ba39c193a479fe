import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { until } from '../../../scripts/drive/until';
import { axe } from '../axe';
import type { Case } from '../case';
import type { Stage } from '../stage';

const OPTIONS = 'src/options/index.html';
/** More steps than any of our pages has stops. */
const MOST_STOPS = 120;
/** Of a group of radio buttons only the chosen one is a stop: the arrow keys go on from there. */
const STOPS = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter(each => each.checkVisibility() && !each.disabled && each.tabIndex >= 0 && !(each.type === 'radio' && !each.checked))`;

export const ACCESS: readonly Case[] = [
  { name: 'popup: every stop is reached by the Tab key alone, in order, and is seen to be', prove: walkPopup },
  { name: 'options: every stop is reached by the Tab key alone; the space bar flips a switch', prove: walkOptions },
  { name: 'options at 200 %: nothing to scroll sideways', prove: proveZoom },
  { name: 'popup at 200 %: nothing to scroll sideways', prove: proveZoomedPopup },
  { name: 'axe finds nothing in popup and options, light', prove: stage => proveAxe(stage) },
  { name: 'axe finds nothing in popup and options, dark', prove: proveAxeDark },
];

async function walkPopup(stage: Stage): Promise<void> {
  const { page } = await stage.popup(await stage.visit('amazon-product-taiwan'));
  await walk(page);
  assert.equal(await page.evaluate(`document.querySelector('details:not([open]) > summary') !== null`), true);
  await page.evaluate(`document.querySelector('details:not([open]) > summary').focus()`);
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(`document.activeElement.parentElement.open`), true);
}

async function walkOptions(stage: Stage): Promise<void> {
  const page = await openOptions(stage);
  await walk(page);
  await page.evaluate(`document.querySelector('#source-uflpa').focus()`);
  await page.keyboard.press(' ');
  await until('the switch to be off', 3000, async () =>
    (await page.evaluate(`document.querySelector('#source-uflpa').getAttribute('aria-checked') === 'false'`)) ? true : null,
  );
  await page.close();
}

/** Presses Tab from the top until the focus leaves the page or comes back; compares with what can be focused. */
async function walk(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(`document.activeElement?.blur(); globalThis.stops = ${STOPS}; scrollTo(0, 0)`);
  const expected = (await page.evaluate('stops.length')) as number;
  assert.ok(expected > 0 && expected < MOST_STOPS, `${expected} stops`);
  const reached: number[] = [];
  for (let step = 0; step < expected; step += 1) {
    await page.keyboard.press('Tab');
    const { place, seen, what } = (await page.evaluate(`(() => {
      const at = document.activeElement;
      const style = getComputedStyle(at);
      return { place: stops.indexOf(at), what: at.outerHTML.slice(0, 120),
        seen: at.matches(':focus-visible') && (style.outlineStyle !== 'none' || style.boxShadow !== 'none') };
    })()`)) as { place: number; seen: boolean; what: string };
    assert.ok(seen, `the focus cannot be seen on ${what}`);
    reached.push(place);
  }
  assert.deepEqual(
    reached,
    Array.from({ length: expected }, (_each, place) => place),
  );
}

async function proveZoom(stage: Stage): Promise<void> {
  const page = await openOptions(stage);
  await page.setViewport({ width: 1280, height: 800 });
  await zoomed(page, 640);
  await page.close();
}

async function proveZoomedPopup(stage: Stage): Promise<void> {
  const tab = await stage.visit('amazon-product-taiwan');
  const page = await stage.shopper.openPage(`src/popup/index.html?tab=${tab.id}`);
  // A browser gives a popup 800 pixels at most.
  await page.setViewport({ width: 800, height: 600 });
  await zoomed(page, 400);
  await page.close();
}

/** Sets the browser's own zoom to 200 %, checks that it took, and that the page does not overflow sideways. */
async function zoomed(page: Page, width: number): Promise<void> {
  const api = '(globalThis.browser ?? chrome).tabs';
  const setZoom = (factor: number) => page.evaluate(`${api}.getCurrent().then(tab => ${api}.setZoom(tab.id, ${factor})).then(() => null)`);
  await setZoom(2);
  try {
    await until('200 %', 3000, async () => ((await page.evaluate('innerWidth')) === width ? true : null));
    const [needs, has] = (await page.evaluate(`[document.documentElement.scrollWidth, document.documentElement.clientWidth]`)) as number[];
    assert.ok(Number(needs) <= Number(has), `the page needs ${needs} of ${has} pixels`);
  } finally {
    await setZoom(1);
  }
}

async function proveAxe(stage: Stage): Promise<void> {
  const options = await openOptions(stage);
  assert.deepEqual(await axe(options), []);
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
    assert.deepEqual(await axe(page), [], name);
    await page.close();
  }
}

async function proveAxeDark(stage: Stage): Promise<void> {
  const dark = await stage.openAnother({ dark: true });
  try {
    const page = await openOptions(dark);
    assert.equal(await page.evaluate(`matchMedia('(prefers-color-scheme: dark)').matches`), true);
    await page.close();
    await proveAxe(dark);
  } finally {
    await dark.close();
  }
}

async function openOptions(stage: Stage): Promise<Page> {
  const page = await stage.shopper.openPage(OPTIONS);
  await until('the switches', 5000, async () => ((await page.evaluate(`document.querySelector('#source-uflpa') !== null`)) ? true : null));
  return page;
}
