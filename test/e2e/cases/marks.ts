import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { ShopTab } from '../../../scripts/drive/shopper';
import { sleep } from '../../../scripts/drive/wait-for';
import type { Case } from '../case';
import { resultsPage } from '../shop-page';
import type { Stage } from '../stage';
import { badgeIs, holds, shows } from '../wait';
import { say } from '../words';

const RESULTS = 'https://www.amazon.com/s?k=marks';
const TILES = [
  { title: 'Canvas Daypack, 20 L' },
  { title: 'Giant Talon 3 Mountain Bike' },
  { title: 'Enamel Camping Mug' },
  { title: 'DJI Osmo Mobile 6 Gimbal', heart: true as const },
  { title: 'Pantum P2509W Laser Printer' },
  { title: 'Reading Lamp with Linen Shade' },
];
/** Our hosts: what else has a level on its sleeve is not on a shop's page. */
export const HOSTS = `[...document.querySelectorAll('record-mark')]`;
/** Those of them that have their place in their tile, and are drawn there. */
const SHOWN = `${HOSTS}.filter(host => {
  const tile = host.closest('.s-result-item').getBoundingClientRect();
  for (let x = tile.left + 4; x < tile.right; x += 8)
    for (let y = tile.top + 4; y < tile.bottom; y += 8) if (document.elementFromPoint(x, y) === host) return true;
  return false;
})`;
/** At how many spots of a grid over the window the first mark is seen, or the slip that it opened. */
const SPOTS_OF_FIRST = `(() => {
  const [host] = ${HOSTS};
  let spots = 0;
  for (let x = 0; x < innerWidth; x += 16) for (let y = 0; y < innerHeight; y += 16) if (document.elementFromPoint(x, y) === host) spots += 1;
  return spots;
})()`;
/** A chip is at most 304 by 24 pixels. */
const MOST_SPOTS_OF_CHIP = 40;

export const MARKS: readonly Case[] = [
  { name: 'marks: one at each flagged product, covering no control, shifting nothing', prove: stage => provePlaces(stage) },
  { name: 'marks: the same on a dark shop that reads from right to left', prove: stage => provePlaces(stage, { dark: true, rtl: true }) },
  { name: 'marks: in tiles of other makes, over no word, moving nothing, hidden with what is hidden', prove: proveOtherTiles },
  { name: 'marks: Enter opens the slip, Escape closes it, the focus stays; the shop hears nothing of it', prove: proveKeys },
  { name: 'marks: what the shop draws anew is marked again, once', prove: proveRedrawn },
  { name: 'marks: off for one shop or for all, they are gone at once, and come back', prove: proveOff },
  { name: 'marks: gone when the extension is, without a stir of the page', only: 'chromium', prove: proveGone },
  { name: 'not this company: gone from badge, page and popup; undone, it is back', prove: proveHidden },
  { name: 'paused: nothing is matched or kept on this shop until it is resumed, but for a page that is checked, once', prove: provePaused },
];

export async function openResults(stage: Stage, look: Parameters<typeof resultsPage>[1] = {}): Promise<ShopTab> {
  stage.serve(RESULTS, resultsPage(TILES, look));
  const tab = await stage.open(RESULTS);
  await tab.settled();
  // A page in the background draws nothing, and places no mark.
  await tab.page.bringToFront();
  return tab;
}

export async function marked(page: Page, count: number): Promise<void> {
  await shows(page, `${HOSTS}.length === ${count}`);
}

async function provePlaces(stage: Stage, look: Parameters<typeof resultsPage>[1] = {}): Promise<void> {
  const tab = await openResults(stage, look);
  await marked(tab.page, 3);
  await shows(tab.page, `${SHOWN}.length === 3`);
  const found = (await tab.page.evaluate(`({
    titles: ${HOSTS}.map(host => host.closest('.s-result-item')?.querySelector('h2').textContent),
    closed: ${HOSTS}.every(host => host.shadowRoot === null && host.textContent === ''),
    covered: [...document.querySelectorAll('button')].filter(button => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return [[.5, .5], [.1, .2], [.9, .8]].some(([x, y]) => document.elementFromPoint(left + x * width, top + y * height) !== button);
    }).length,
    tops: [...document.querySelectorAll('h2')].map(heading => heading.getBoundingClientRect().top),
  })`)) as { titles: string[]; closed: boolean; covered: number; tops: number[] };
  assert.deepEqual(found.titles, ['Giant Talon 3 Mountain Bike', 'DJI Osmo Mobile 6 Gimbal', 'Pantum P2509W Laser Printer']);
  assert.deepEqual([found.closed, found.covered], [true, 0]);
  const unmarked = await tab.page.evaluate(`(${HOSTS}.forEach(host => host.remove()),
    [...document.querySelectorAll('h2')].map(heading => heading.getBoundingClientRect().top))`);
  assert.deepEqual(found.tops, unmarked, 'a mark moves the page');
}

const PICTURE = `<img alt="" width="200" height="160" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">`;
/** How a tile may be made of a title and its address, and what its list's style says. */
const MAKES: readonly [style: string, tile: (title: string, link: string) => string][] = [
  ['', (title, link) => `<a href="${link}">${PICTURE}</a><p>Brand</p><h3><a href="${link}">${title}</a></h3><p>$ 5</p>`],
  [
    'i { display: block; height: 160px; background: #ddd }',
    (title, link) => `<i></i><p>Brand</p><h3><a href="${link}">${title}</a></h3><p>$ 5</p>`,
  ],
  [
    'div > * + * { margin-top: 10px }',
    (title, link) => `<a href="${link}">${PICTURE}</a><div><h3><a href="${link}">${title}</a></h3><p>$ 5</p></div>`,
  ],
  ['article > a > :first-child { margin-top: 9px }', (title, link) => `<a href="${link}">${PICTURE}<h3>${title}</h3><p>$ 5</p></a>`],
  [
    'article + article { visibility: hidden }',
    (title, link) => `<a href="${link}">${PICTURE}</a><h3><a href="${link}">${title}</a></h3><p>$ 5</p>`,
  ],
  [
    'section { grid-template-columns: repeat(6, 90px) } img { width: 90px; height: 90px }',
    (title, link) => `<a href="${link}">${PICTURE}</a><h3><a href="${link}">${title}</a></h3><p>$ 5</p>`,
  ],
];
/** The chips are in closed trees: where each is seen, by a net over the window. */
const SEEN = `(() => {
  const seen = new Map();
  for (let x = 1; x < innerWidth; x += 8) for (let y = 1; y < innerHeight; y += 8) {
    const host = document.elementFromPoint(x, y);
    if (host?.localName !== 'record-mark') continue;
    const [left, top, right, bottom] = seen.get(host) ?? [x, y, x, y];
    seen.set(host, [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)]);
  }
  return [...seen].map(([host, box]) => ({ box, tile: host.closest('article').id }));
})()`;

async function proveOtherTiles(stage: Stage): Promise<void> {
  for (const [style, tile] of MAKES) {
    const tiles = TILES.map(({ title }, id) => `<article id="t${id}">${tile(title, `/x/dp/B0MAKE${id}000`)}</article>`);
    stage.serve(
      RESULTS,
      `<!doctype html><meta charset="utf-8"><title>Results</title><style>* { margin: 0 } section { display: grid; grid-template-columns: repeat(4, 200px); gap: 16px }
${style}</style><h1>Results</h1><main><img alt="" width="800" height="90" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"><section>${tiles.join('')}</section></main>`,
    );
    const { page } = await stage.open(RESULTS);
    await page.bringToFront();
    await marked(page, 3);
    const shown = style.includes('hidden') ? [] : ['t1', 't3', 't4'];
    await holds(`chips in their tiles: ${style}`, async () => {
      const seen = (await page.evaluate(SEEN)) as { tile: string }[];
      return (
        seen
          .map(each => each.tile)
          .toSorted()
          .join() === shown.join()
      );
    });
    const found = (await page.evaluate(`(() => {
      const words = [...document.querySelectorAll('h3, p')].map(each => each.getBoundingClientRect());
      const covered = ${SEEN}.flatMap(({ tile, box: [left, top, right, bottom] }) =>
        words.some(word => left < word.right && word.left < right && top < word.bottom && word.top < bottom) ? [tile] : []);
      const boxes = () => JSON.stringify([...document.body.querySelectorAll(':not(record-mark)')].map(each => each.getBoundingClientRect()));
      const before = boxes();
      for (const host of ${HOSTS}) host.remove();
      return { covered, moved: before !== boxes() };
    })()`)) as { covered: string[]; moved: boolean };
    assert.deepEqual(found, { covered: [], moved: false }, `${style}: ${tile('', '')}`);
    await page.close();
  }
}

async function proveKeys(stage: Stage): Promise<void> {
  const { page } = await openResults(stage);
  await marked(page, 3);
  await page.evaluate(`globalThis.heard = 0; document.addEventListener('click', () => { heard += 1; })`);
  await openFirstSlip(page);
  await page.keyboard.press('Escape');
  await holds('the slip to close', async () => !(await isOpen(page)));
  await holds('the focus to be on the mark still', async () => (await focusedMark(page)) === 0);
  assert.equal(await page.evaluate('heard'), 0, 'the shop heard of the click');
}

/** Which mark has the focus, by its place in the page; -1 where none has. */
export async function focusedMark(page: Page): Promise<number> {
  return Number(await page.evaluate(`${HOSTS}.indexOf(document.activeElement)`));
}

/** Whether the first mark's slip is seen. */
async function isOpen(page: Page): Promise<boolean> {
  return Number(await page.evaluate(SPOTS_OF_FIRST)) > MOST_SPOTS_OF_CHIP;
}

/** Opens the first mark's slip by keys alone; the focus is then on it, ahead of its first button, so that its words are read out. */
export async function openFirstSlip(page: Page): Promise<void> {
  await page.bringToFront();
  for (let step = 0; step < 20 && (await focusedMark(page)) !== 0; step += 1) await page.keyboard.press('Tab');
  await holds('a mark to be reached by the Tab key', async () => (await focusedMark(page)) === 0);
  assert.equal(await isOpen(page), false, 'a slip was open before');
  await page.keyboard.press('Enter');
  await holds('the slip to open', () => isOpen(page));
}

async function proveRedrawn(stage: Stage): Promise<void> {
  const { page } = await openResults(stage);
  await marked(page, 3);
  await page.evaluate(`globalThis.added = 0;
    new MutationObserver(batch => { added += batch.flatMap(each => [...each.addedNodes]).filter(node => node.dataset?.level).length; })
      .observe(document, { childList: true, subtree: true });
    const slot = document.querySelector('.s-main-slot'); const fresh = slot.cloneNode(true);
    for (const host of fresh.querySelectorAll('record-mark')) host.remove();
    slot.replaceWith(fresh);`);
  await marked(page, 3);
  await sleep(1500);
  assert.equal(await page.evaluate('added'), 3, 'marks were put more than once');
}

async function proveOff(stage: Stage): Promise<void> {
  const { page } = await openResults(stage);
  await marked(page, 3);
  const change = (what: object) =>
    stage.shopper.inExtension(`api.runtime.sendMessage(${JSON.stringify({ call: 'changeSettings', input: what })})`);
  await change({ kind: 'marks', on: false });
  await marked(page, 0);
  await change({ kind: 'marks', on: true });
  await marked(page, 3);
  await change({ kind: 'site-marks', host: 'www.amazon.com', on: false });
  await marked(page, 0);
  await change({ kind: 'site-marks', host: 'www.amazon.com', on: true });
  await marked(page, 3);
}

async function proveGone(stage: Stage): Promise<void> {
  // The other browser is served from this one's shelf.
  stage.serve(RESULTS, resultsPage(TILES));
  const another = await stage.openAnother({});
  try {
    const { page } = await openResults(another);
    await marked(page, 3);
    await another.shopper.inExtension('(setTimeout(() => api.runtime.reload(), 50), null)');
    await marked(page, 0);
  } finally {
    await another.close();
  }
}

/** Presses a button of the popup by its words. */
export async function press(popup: Page, words: string): Promise<void> {
  await shows(
    popup,
    `(() => {
      const button = [...document.querySelectorAll('button')].find(each => each.textContent.trim().startsWith(${JSON.stringify(words)}));
      button?.click();
      return button !== undefined;
    })()`,
  );
}

async function proveHidden(stage: Stage): Promise<void> {
  const tab = await stage.visit('amazon-product-taiwan');
  await badgeIs(tab, '1');
  await marked(tab.page, 1);
  const { page } = await stage.popup(tab);
  await press(page, say('not_this_company'));
  await badgeIs(tab, '');
  await marked(tab.page, 0);
  await shows(page, `document.querySelector('.hidden-here') !== null`);
  await shows(page, `document.querySelector('main h1').textContent === ${JSON.stringify(say('verdict_hidden'))}`);
  await tab.reload();
  await tab.settled();
  await badgeIs(tab, '');
  await press(page, say('undo'));
  await badgeIs(tab, '1');
  await marked(tab.page, 1);
}

async function provePaused(stage: Stage): Promise<void> {
  const tab = await stage.visit('amazon-product-taiwan');
  await badgeIs(tab, '1');
  await marked(tab.page, 1);
  const { page } = await stage.popup(tab);
  await press(page, say('pause_here', 'www.amazon.com'));
  await badgeIs(tab, '');
  await marked(tab.page, 0);
  await holds('no report of a paused shop', async () => (await tab.report()) === null);
  await tab.reload();
  await sleep(500);
  assert.equal(await tab.report(), null, 'a paused shop was read');
  await page.close();
  const { page: again, verdict } = await stage.popup(tab);
  assert.equal(verdict, say('state_paused'));
  await press(again, say('check_this_page'));
  await badgeIs(tab, '1');
  await marked(tab.page, 1);
  await shows(again, `document.querySelector('.here')?.textContent.startsWith(${JSON.stringify(say('resume') + say('state_paused'))})`);
  // Read that once: what changes after it is not.
  await tab.page.evaluate(`document.querySelector('#productTitle, h1').append(' 2026')`);
  await sleep(700);
  assert.doesNotMatch(String((await tab.report())?.products[0]?.title), /2026/);
  await tab.reload();
  await sleep(500);
  assert.equal(await tab.report(), null, 'a paused shop was read again');
  await again.close();
  const { page: last } = await stage.popup(tab);
  await press(last, say('resume'));
  await badgeIs(tab, '1');
  await marked(tab.page, 1);
}
