import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { OPTIONS } from '../../../scripts/drive/places';
import type { Case } from '../case';
import { addressOf, htmlOf, type Stage } from '../stage';
import { badgeIs, holds, shows } from '../wait';
import { say } from '../words';
import { press } from './marks';

const BICYCLE = 'amazon-product-taiwan';
const GIANT = 'cbp-wro-2025-giant-bicycles';
const MENU = 'check-selected-text';

/** Where a press leads the shopper from the popup, and from a text on any page. */
export const WAYS_OUT: readonly Case[] = [
  { name: 'popup: its way to the records leads to a search that forgives a slip of the fingers', prove: proveSearch },
  { name: 'popup: "full record" opens the record, the settings button the settings', prove: proveLinks },
  { name: 'popup of a grid: a product opens in full, and the way back leads to where one was', prove: proveGrid },
  { name: 'popup: "try again" reads a page that can be read by now', prove: proveAgain },
  { name: 'context menu: its entry is there once the worker is stopped, too', prove: proveEntry },
  // Firefox’s driver does not reach the worker, where alone such a click is heard.
  { name: 'context menu: a selected text is checked, and its words stand in no address', only: 'chromium', prove: proveSelected },
];

async function proveSearch(stage: Stage): Promise<void> {
  const { page } = await stage.popup(await stage.visit('amazon-product-bear'));
  await page.bringToFront();
  assert.equal(await page.evaluate(`document.querySelectorAll('a[href$="explorer/index.html"], input').length`), 1);
  await closing(page.click('.bar a'));
  await ledTo(stage, 'explorer/index.html', async explorer => {
    await explorer.type('#search', 'linglnog');
    await shows(explorer, `document.querySelector('.hits')?.textContent.includes('Linglong') === true`);
  });
}

/** A page of ours was opened there, and shows it. Firefox’s driver does not reach what a page itself opens: there it stands in the list of tabs. */
async function ledTo(stage: Stage, part: string, look: (page: Page) => Promise<unknown>): Promise<void> {
  if (stage.shopper.browser === 'chromium') {
    const page = await stage.shopper.openedPage(part);
    await look(page);
    await page.close();
    return;
  }
  const opened = () =>
    stage.shopper.inExtension<number[]>(
      `api.tabs.query({ url: api.runtime.getURL('*') }).then(tabs => tabs.filter(({ url }) => url.includes('${part}')).map(({ id }) => id))`,
    );
  await holds(`a page at ${part}`, async () => (await opened()).length === 1);
  await stage.shopper.inExtension(`api.tabs.remove(${JSON.stringify(await opened())})`);
}

/** A popup closes when a page comes to the front, perhaps before its driver has heard that the press is done. */
async function closing(act: Promise<unknown>): Promise<void> {
  await act.catch(error => assert.match(String(error), /closed|detached|destroyed/i));
}

async function proveLinks(stage: Stage): Promise<void> {
  const { page } = await stage.popup(await stage.visit(BICYCLE));
  await page.bringToFront();
  await closing(page.click('.stub a'));
  await ledTo(stage, `#/action/${GIANT}`, record => shows(record, `document.querySelector('.record h1') !== null`));
  const { page: again } = await stage.popup(await stage.visit('amazon-product-bear'));
  assert.equal(await settingsInFront(stage), false);
  await closing(press(again, say('open_options')));
  await holds('the settings in front', () => settingsInFront(stage));
  if (stage.shopper.browser === 'firefox')
    await stage.shopper.inExtension(`api.tabs.getCurrent().then(desk => ${OPTIONS_TABS}
    .then(tabs => api.tabs.remove(tabs.map(({ id }) => id).filter(id => id !== desk.id))))`);
}

const OPTIONS_TABS = `api.tabs.query({ url: api.runtime.getURL('${OPTIONS}') })`;

/** They are open already, as the page that the driver looks from: that one comes to the front, or (Firefox) another one opens beside it. */
function settingsInFront(stage: Stage): Promise<boolean> {
  return stage.shopper.inExtension<boolean>(
    stage.shopper.browser === 'chromium'
      ? `document.visibilityState === 'visible' && document.querySelector('#sources') !== null`
      : `${OPTIONS_TABS}.then(tabs => tabs.some(({ active }) => active))`,
  );
}

async function proveGrid(stage: Stage): Promise<void> {
  const { page, verdict } = await stage.popup(await stage.visit('amazon-grid'));
  const title = 'Giant Escape 3 City Bike';
  await page.evaluate(`[...document.querySelectorAll('button.open')].find(each => each.textContent === '${title}').click()`);
  await shows(page, `document.querySelector('main h1').textContent === ${JSON.stringify(say('verdict_brand'))}`);
  await shows(page, `document.activeElement.id === 'back' && document.querySelector('.about').textContent === '${title}'`);
  assert.equal(await page.evaluate(`document.querySelectorAll('main .docket').length`), 1);
  await page.click('#back');
  await shows(page, `document.activeElement.textContent === '${title}' && document.querySelectorAll('button.open').length === 2`);
  assert.equal(await page.evaluate(`document.querySelector('main h1').innerText`), verdict);
}

async function proveAgain(stage: Stage): Promise<void> {
  const url = addressOf(BICYCLE);
  stage.serve(url, '<!doctype html><title>Giant</title><script>document.documentElement.remove()</script>');
  try {
    const tab = await stage.open(url);
    await tab.settled();
    const popup = await stage.popup(tab);
    assert.equal(popup.verdict, say('state_unreadable'));
    await tab.page.evaluate(
      `document.append(new DOMParser().parseFromString(${JSON.stringify(htmlOf(BICYCLE))}, 'text/html').documentElement)`,
    );
    await press(popup.page, say('try_again'));
    await shows(popup.page, `document.querySelector('main h1')?.textContent === ${JSON.stringify(say('verdict_brand'))}`);
    await badgeIs(tab, '1');
  } finally {
    stage.serve(url, htmlOf(BICYCLE));
  }
}

/** An entry that is not there cannot be changed. */
async function proveEntry(stage: Stage): Promise<void> {
  const entry = (id: string) => stage.shopper.inExtension(`api.contextMenus.update('${id}', {}).then(() => 'there', () => 'not there')`);
  assert.equal(await entry(MENU), 'there');
  await stage.shopper.stopWorker();
  assert.equal(await entry(MENU), 'there');
  assert.equal(await entry('another'), 'not there');
}

/** The menu itself is the browser's, outside of every page: what it tells the worker on a click is told here in its place. */
async function proveSelected(stage: Stage): Promise<void> {
  const words = 'Pantum P2502W Laser Printer';
  await chosen(stage, { menuItemId: MENU, selectionText: '  ' });
  await chosen(stage, { menuItemId: 'another', selectionText: 'Another text' });
  await chosen(stage, { menuItemId: MENU, selectionText: ` ${words} ` });
  const page = await stage.shopper.openedPage('#/check');
  await shows(page, `document.querySelector('#check-text')?.value === '${words}'`);
  await shows(page, `document.querySelector('.checked')?.textContent.includes('UFLPA Entity List') === true`);
  assert.match(String(await page.evaluate('location.href')), /#\/check\?n=1$/);
  const session = await stage.shopper.inExtension<Record<string, unknown>>('api.storage.session.get(null)');
  assert.deepEqual(
    Object.entries(session).filter(([key]) => key.startsWith('selected-text:')),
    [['selected-text:1', words]],
  );
  await typed(page, 'Canvas Daypack, 20 L', say('explorer_check_nothing'));
  await typed(page, 'DJI Mini 4 Pro Drone', 'Entity List');
  await page.close();
}

async function chosen(stage: Stage, click: { menuItemId: string; selectionText: string }): Promise<void> {
  await stage.shopper.inWorker(`(api.contextMenus.onClicked.dispatch(${JSON.stringify(click)}, { id: 1 }), null)`);
}

/** Another text in the same place, and what is said of it. */
async function typed(page: Page, text: string, said: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(`document.querySelector('#check-text').select()`);
  await page.keyboard.type(text);
  await page.click('.check-form button');
  await shows(page, `document.querySelector('.checked')?.textContent.includes(${JSON.stringify(said)}) === true`);
}
