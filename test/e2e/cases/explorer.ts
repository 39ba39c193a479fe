import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { EXPLORER as EXPLORER_PAGE, WELCOME } from '../../../scripts/drive/places';
import { axe } from '../axe';
import type { Case } from '../case';
import type { Stage } from '../stage';
import { holds, shows } from '../wait';
import { say } from '../words';

const RECORD = '#/action/cbp-wro-2025-giant-bicycles';
/** One address of each kind of page. */
const ADDRESSES = [
  '#/',
  '#/?q=cotton',
  '#/?country=TW&goods=cotton',
  RECORD,
  '#/action/cbp-wro-1998-nepal-carpets',
  '#/company/party-cbp-giant-manufacturing-co-ltd',
  '#/brand/giant',
  '#/country/CN',
  '#/goods/cotton',
  '#/brands',
  '#/countries',
  '#/compare/giant/muji',
  '#/changes',
  '#/guides',
  '#/guide/how-a-withhold-release-order-works',
  '#/check',
  '#/nowhere',
];

export const EXPLORER: readonly Case[] = [
  { name: 'explorer: a deep link opens one record, the back button leads to where it stood in the list', prove: proveDeepLink },
  { name: 'explorer: results as one types, arrow keys into them, Enter opens', prove: proveSearch },
  { name: 'explorer: ?q= starts a search', prove: proveQuery },
  { name: 'explorer: a filter lives in the address and survives a reload', prove: proveFilters },
  { name: 'explorer: years and map are worked by keys alone', prove: proveFigures },
  { name: 'explorer: the list is saved as a file made on the device, and printed whole', prove: proveFile },
  { name: 'explorer: a selected text is checked like a product title', prove: proveCheck },
  { name: 'explorer and welcome at 320 px: nothing to scroll sideways', prove: proveNarrow },
  { name: 'welcome, like the explorer: switches of shops and sources are the same as in the settings', prove: proveWelcome },
  // In Chromium each of their pages and states is looked at, small and large, in both schemes and directions (states.ts).
  { name: 'axe finds nothing in explorer and welcome, light', only: 'firefox', prove: stage => proveAxe(stage) },
  { name: 'axe finds nothing in explorer and welcome, dark', only: 'firefox', prove: proveAxeDark },
];

async function proveDeepLink(stage: Stage): Promise<void> {
  const page = await openExplorer(stage, '#/?kind=import-order');
  await page.bringToFront();
  await page.focus(`main a[href=${JSON.stringify(RECORD)}]`);
  await page.keyboard.press('Enter');
  await shows(page, `document.querySelector('.record h1')?.textContent === 'Giant Manufacturing Co., Ltd.'`);
  await shows(page, `/U\\.S\\. import order[^]*In force[^]*Taiwan/.test(document.querySelector('.record').textContent)`);
  await shows(page, `document.activeElement.id === 'main'`);
  await page.evaluate('history.back()');
  await shows(page, `document.querySelectorAll('.kinds [aria-pressed="true"]').length === 1`);
  await shows(page, `document.activeElement.getAttribute('href') === ${JSON.stringify(RECORD)}`);
  await page.close();
}

async function proveSearch(stage: Stage): Promise<void> {
  const page = await openExplorer(stage, '#/');
  await page.bringToFront();
  // The page hears keys a moment after it is drawn.
  await holds('the key to lead to the search', async () => {
    await page.keyboard.press('/');
    return (await page.evaluate('document.activeElement.id')) === 'search';
  });
  await page.keyboard.type('gaint');
  // Each letter has its own results: those of the whole word must stand before one walks into them.
  await shows(page, `location.hash.endsWith('q=gaint') && document.querySelector('.instead') !== null`);
  await shows(page, `document.querySelector('[data-result]')?.textContent === 'Giant'`);
  await page.keyboard.press('ArrowDown');
  await shows(page, `document.activeElement.textContent === 'Giant'`);
  await page.keyboard.press('Enter');
  await shows(page, `location.hash === '#/brand/giant'`);
  await page.close();
}

async function proveQuery(stage: Stage): Promise<void> {
  const page = await openExplorer(stage, '?q=linglong', true);
  await shows(page, `document.querySelector('#search').value === 'linglong'`);
  await shows(page, `document.querySelector('.hits')?.textContent.includes('Linglong') === true`);
  await page.close();
}

async function proveFilters(stage: Stage): Promise<void> {
  const page = await openExplorer(stage, '#/');
  await page.evaluate(`document.querySelector('.kinds [data-level="listed-company"]').click()`);
  await shows(page, `location.hash.includes('kind=listed-company')`);
  await shows(page, `document.querySelector('.kinds [data-level="listed-company"]').ariaPressed === 'true'`);
  const listed = await text(page, '#ledger-title');
  await page.evaluate('location.reload()').catch(() => undefined);
  await shows(page, `document.querySelector('.kinds [aria-pressed="true"]') !== null`);
  await shows(page, `document.querySelector('#ledger-title')?.textContent === ${JSON.stringify(listed)}`);
  await page.close();
}

async function proveFigures(stage: Stage): Promise<void> {
  const page = await openExplorer(stage, '#/?kind=import-order');
  await page.bringToFront();
  await page.evaluate(`document.querySelector('.years .col[tabindex="0"]').focus()`);
  await page.keyboard.press('End');
  await shows(page, `/^2026 \\d+ records/.test(document.activeElement.getAttribute('aria-label'))`);
  await page.keyboard.press('Enter');
  await shows(page, `location.hash.includes('from=2026&to=2026')`);
  await shows(page, `document.querySelector('.years [aria-pressed="true"]') !== null`);
  await page.evaluate(`document.querySelector('.map .mark[tabindex="0"]').focus()`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(' ');
  await shows(page, `/country=[A-Z]{2}/.test(location.hash)`);
  const drawn = await page.evaluate(`document.querySelectorAll('.map .mark').length`);
  await page.evaluate(`document.querySelectorAll('.fig .cap button')[1].click()`);
  await shows(page, `document.querySelectorAll('.fig tbody tr').length === ${drawn}`);
  await page.close();
}

/** What the link would save, read back before the browser asks where to. */
async function proveFile(stage: Stage): Promise<void> {
  const page = await openExplorer(stage, '#/?source=caatsa');
  await page.evaluate(`globalThis.saved = [];
    HTMLAnchorElement.prototype.click = function () { saved.push(this.download); };
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = blob => { blob.text().then(text => saved.push(text)); return make(blob); };
    document.querySelector('.tools button').click()`);
  await shows(page, 'saved.length === 2');
  const saved = (await page.evaluate('saved')) as string[];
  assert.match(saved.find(each => each.endsWith('.csv')) ?? '', /^withhold-records-/);
  assert.match(saved.find(each => each.includes('\r\n')) ?? '', /caatsa-north-korea/);
  await page.evaluate(`location.hash = '#/'`);
  await shows(page, `document.querySelector('.btn.more') !== null && document.querySelectorAll('.hits > li').length > 20`);
  await page.evaluate(`globalThis.print = () => { globalThis.printed = document.querySelector('.btn.more') === null; };
    document.querySelectorAll('.tools button')[1].click()`);
  await shows(page, 'globalThis.printed === true');
  await page.close();
}

async function proveCheck(stage: Stage): Promise<void> {
  await stage.shopper.inExtension(`api.storage.session.set({ 'selected-text:7': 'Pantum P2502W Laser Printer' })`);
  const page = await openExplorer(stage, '#/check?n=7');
  await shows(page, `document.querySelector('.checked .docket') !== null`);
  await shows(page, `document.querySelector('.checked').textContent.includes('UFLPA Entity List')`);
  await page.evaluate(`location.hash = '#/check?n=8'`);
  await shows(page, `document.querySelector('.checked') === null`);
  await page.close();
}

async function proveNarrow(stage: Stage): Promise<void> {
  const page = await openExplorer(stage, '#/');
  await page.setViewport({ width: 320, height: 700 });
  for (const address of ADDRESSES) {
    await goTo(page, address);
    assert.ok((await overflow(page)) <= 0, address);
  }
  await page.close();
  const welcome = await openWelcome(stage);
  await welcome.setViewport({ width: 320, height: 700 });
  assert.ok((await overflow(welcome)) <= 0, 'welcome');
  await welcome.close();
}

async function proveWelcome(stage: Stage): Promise<void> {
  const page = await openWelcome(stage);
  await page.evaluate(`[...document.querySelectorAll('#shops label')].find(each => each.textContent.includes('Walmart')).click()`);
  const paused = async (): Promise<string[]> => {
    const view = (await page.evaluate(`(globalThis.browser ?? chrome).storage.local.get('settings')`)) as {
      settings?: { pausedSites?: string[] };
    };
    return view.settings?.pausedSites ?? [];
  };
  await holds('Walmart to be paused', async () => (await paused()).includes('www.walmart.com'));
  assert.ok(!(await paused()).includes('www.target.com'));
  const ofSources = `[...document.querySelectorAll('.switches')[0].querySelectorAll('input')]`;
  const before = (await page.evaluate(`${ofSources}.map(each => each.checked)`)) as boolean[];
  assert.ok(before[0] === true && before.length > 5);
  await page.evaluate(`${ofSources}[0].click()`);
  const sources = () =>
    stage.shopper.inExtension<Record<string, boolean>>(`api.storage.local.get('settings').then(all => all.settings?.sources ?? {})`);
  await holds('the first source to be off', async () => JSON.stringify(await sources()) === JSON.stringify({ cbp_wro: false }));
  await page.evaluate(`[...document.querySelectorAll('.hero button')][0].click()`);
  await holds('every shop to be paused', async () => (await paused()).includes('www.target.com'));
  await shows(page, `document.querySelector('.hero [role="status"]').textContent === ${JSON.stringify(say('welcome_click_only_done'))}`);
  await page.close();
}

async function proveAxe(stage: Stage, look: Parameters<typeof axe>[1] = {}): Promise<void> {
  const page = await openExplorer(stage, '#/');
  for (const address of ADDRESSES) {
    await goTo(page, address);
    await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`);
    assert.deepEqual(await axe(page, look), [], address);
  }
  await page.close();
  const welcome = await openWelcome(stage);
  assert.deepEqual(await axe(welcome, look), [], 'welcome');
  await welcome.close();
}

async function proveAxeDark(stage: Stage): Promise<void> {
  const dark = await stage.openAnother({ dark: true });
  try {
    await proveAxe(dark, { colorsOnly: true });
  } finally {
    await dark.close();
  }
}

async function openExplorer(stage: Stage, address: string, moves = false): Promise<Page> {
  // Firefox's driver waits for the very address it was given, and a query moves into the hash at once.
  const page = await stage.shopper.openPage(moves ? EXPLORER_PAGE : `${EXPLORER_PAGE}${address}`);
  if (moves) await page.evaluate(`location.href = ${JSON.stringify(address)}`).catch(() => undefined);
  await shows(page, `document.querySelector('main h1') !== null${moves ? " && location.hash.includes('q=')" : ''}`);
  return page;
}

/** Another address within the explorer; its page has taken the place of the one before when this resolves. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(`location.hash === ${JSON.stringify(address)} || new Promise(drawn => {
    new MutationObserver((_batch, observer) => { observer.disconnect(); drawn(); })
      .observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true, attributes: true });
    location.hash = ${JSON.stringify(address)};
  }).then(() => null)`);
  await shows(page, `document.querySelector('main h1') !== null`);
}

async function openWelcome(stage: Stage): Promise<Page> {
  const page = await stage.shopper.openPage(WELCOME);
  await shows(page, `document.querySelectorAll('#shops input').length > 0 && document.querySelectorAll('.switches').length === 2`);
  return page;
}

/** Pixels that do not fit. */
function overflow(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth') as Promise<number>;
}

function text(page: Page, selector: string): Promise<string> {
  return page.evaluate(`document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`) as Promise<string>;
}
