import assert from 'node:assert/strict';
import type { ShopTab } from '../../../scripts/drive/shopper';
import type { Case } from '../case';
import { resultsPage } from '../shop-page';
import type { Stage } from '../stage';
import { badgeIs, holds, shows } from '../wait';

const RESULTS = 'https://www.amazon.com/s?k=storm';
const TILES = [{ title: 'Canvas Daypack, 20 L' }, { title: 'Giant Talon 3 Mountain Bike' }, { title: 'DJI Osmo Mobile 6 Gimbal' }];
/** How often a page does it before it stops and says so: longer than we wait for a page to settle. */
const TURNS = 150;
/** The browser lets a page change its address about this often in ten seconds. */
const MOST_ADDRESSES = 90;

/** What a page does again and again, in as many turns of its own. */
const STORMS: readonly { name: string; act: string; turns?: number }[] = [
  {
    name: 'adds and takes away elements',
    act: `for (let n = 0; n < 100; n += 1) { const more = document.createElement('div'); more.innerHTML = '<a href="/x">x</a>'; document.body.append(more); if (turn > 1) more.remove(); }`,
  },
  {
    name: 'changes attributes and words',
    act: `for (const each of document.querySelectorAll('*')) { each.setAttribute('data-turn', turn); each.setAttribute('class', each.className); } document.title = turn;`,
  },
  {
    name: 'answers each change with a change, hundreds of times in one task',
    act: `if (turn === 1) { let left = 5000; const at = document.createElement('i'); document.body.append(at);
      new MutationObserver(() => { if (left-- > 0 && left % 250) at.replaceChildren('x'); else setTimeout(() => at.replaceChildren('y')); }).observe(at, { childList: true }); at.replaceChildren('z'); }`,
  },
  {
    name: 'pushes addresses',
    act: `history.pushState({}, '', '?k=storm&turn=' + turn); document.body.append(turn);`,
    turns: MOST_ADDRESSES,
  },
  {
    name: 'replaces its address',
    act: `history.replaceState({}, '', '?k=storm&turn=' + turn); document.body.append(turn);`,
    turns: MOST_ADDRESSES,
  },
  { name: 'changes what follows #', act: `location.hash = turn; document.body.append(turn);`, turns: MOST_ADDRESSES },
  {
    // One way back at a time, and only from an address of its own: two together may lead out of the page.
    name: 'goes back and forth in its history',
    act: `if (turn % 3) history.pushState({}, '', '?k=storm&turn=' + turn);
      else if (!globalThis.leaving && location.search.includes('turn=')) { globalThis.leaving = true; addEventListener('popstate', () => { globalThis.leaving = false; }, { once: true }); history.back(); }`,
    turns: MOST_ADDRESSES,
  },
  { name: 'takes our marks away', act: `document.querySelectorAll('record-mark').forEach(host => host.remove());` },
  {
    name: 'copies and moves our marks',
    act: `document.querySelectorAll('record-mark').forEach((host, n) => { if (document.querySelectorAll('record-mark').length < 40) host.after(host.cloneNode(true)); if (n === 0) document.body.prepend(host); });`,
  },
  {
    name: 'puts popovers and dialogs of its own before all else',
    act: `for (const kind of ['auto', 'manual']) { const over = document.createElement('p'); over.popover = kind; document.body.append(over); over.showPopover(); setTimeout(() => over.remove(), 50); }
      if (turn % 10 === 0) { const dialog = document.createElement('dialog'); document.body.append(dialog); dialog.showModal(); setTimeout(() => dialog.remove(), 20); }`,
  },
  {
    // The browser tells the page of such a loop as of an error: that is none of ours.
    name: 'answers each change of a size with another',
    act: `if (turn === 1) { const sizes = new ResizeObserver(list => { for (const { target } of list) target.style.paddingBlockEnd = (Number.parseInt(target.style.paddingBlockEnd || '0') + 1) % 7 + 'px'; });
      for (const tile of document.querySelectorAll('.s-result-item, .s-result-item *')) sizes.observe(tile); }`,
  },
  {
    name: 'has elements that move whatever is put into them',
    act: `if (turn === 1) { customElements.define('x-box', class extends HTMLElement { connectedCallback() { let left = 400; new MutationObserver(list => { for (const { addedNodes } of list) for (const one of addedNodes) if (left-- > 0 && one.parentNode) one.parentNode.prepend(one); }).observe(this, { childList: true, subtree: true }); } });
      for (const name of document.querySelectorAll('.s-result-item h2')) { const box = document.createElement('x-box'); name.replaceWith(box); box.append(name); } }`,
  },
  {
    // Where none of it is laid out: the browser by itself would take minutes over that.
    name: 'adds a million pieces of text',
    act: `(globalThis.unseen ??= document.body.appendChild(Object.assign(document.createElement('div'), { hidden: true }))).append(...Array(7000).fill('x '));`,
  },
  {
    name: 'draws each product anew in another document, and takes it back',
    act: `{ const other = globalThis.other ??= new DOMParser().parseFromString('<p>', 'text/html'); const tile = document.querySelectorAll('.s-result-item')[turn % 2]; const at = tile.nextSibling; const home = tile.parentNode; other.body.append(tile); home.insertBefore(tile, at); }`,
  },
];

export const STORMS_AND_RUINS: readonly Case[] = [
  ...STORMS.map(storm => ({
    name: `a page that ${storm.name}, without end: its badge is right after it`,
    prove: (stage: Stage) => proveStorm(stage, storm),
  })),
  { name: 'a page written anew, with another body or with none: its badge is that of what stands there', prove: proveRuins },
  {
    name: 'tabs that hold no page of a shop (blank, data, a picture, a PDF, a page’s source): no badge, and a popup that answers',
    prove: proveOtherTabs,
  },
];

/** A page does not hear of errors in our script, for it runs in a world of its own: the browser tells its driver of both. */
async function openResults(stage: Stage): Promise<{ tab: ShopTab; faults: string[] }> {
  stage.serve(RESULTS, resultsPage(TILES));
  const tab = await stage.open(RESULTS);
  const faults: string[] = [];
  tab.page.on('pageerror', error => {
    const text = String(error);
    if (!text.includes('ResizeObserver loop')) faults.push(text);
  });
  await badgeIs(tab, '2');
  await tab.page.bringToFront();
  return { tab, faults };
}

async function proveStorm(stage: Stage, { act, turns = TURNS }: (typeof STORMS)[number]): Promise<void> {
  const { tab, faults } = await openResults(stage);
  await tab.page.evaluate(`{
    let turn = 0;
    const next = () => { turn += 1; ${act} if (turn < ${turns}) setTimeout(next); else globalThis.over = true; };
    setTimeout(next);
  }`);
  await shows(tab.page, 'globalThis.over === true');
  await holds('a report of where the page is', async () => withoutHash((await tab.report())?.url) === withoutHash(await addressOf(tab)));
  await badgeIs(tab, '2');
  // What the page shows by now is what is reported, and it is still followed.
  await tab.page.evaluate(`document.querySelectorAll('.s-result-item')[1].remove()`);
  await badgeIs(tab, '1');
  assert.deepEqual(faults, []);
}

async function addressOf({ page }: ShopTab): Promise<string> {
  return String(await page.evaluate('location.href'));
}

function withoutHash(url: string | undefined): string | undefined {
  return url?.split('#', 1)[0];
}

async function proveRuins(stage: Stage): Promise<void> {
  const { tab } = await openResults(stage);
  await tab.page.evaluate(`document.open(), document.write(${JSON.stringify(resultsPage(TILES.slice(0, 2)))}), document.close()`);
  await badgeIs(tab, '1');
  await tab.page.evaluate(`document.body.replaceWith(document.createElement('body'))`);
  await badgeIs(tab, '');
  const { tab: again } = await openResults(stage);
  await again.page.evaluate(`document.documentElement.remove()`);
  await badgeIs(again, '');
  assert.deepEqual((await again.report())?.matches, []);
}

const PDF =
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

async function proveOtherTabs(stage: Stage): Promise<void> {
  const pdf = 'https://www.amazon.com/manual.pdf';
  const picture = 'https://www.amazon.com/bike.svg';
  stage.serve(pdf, { body: PDF, contentType: 'application/pdf' });
  stage.serve(picture, { body: '<svg xmlns="http://www.w3.org/2000/svg"><text>Giant bicycle</text></svg>', contentType: 'image/svg+xml' });
  stage.serve(RESULTS, resultsPage(TILES));
  const own = stage.shopper.browser === 'chromium' ? [pdf, `view-source:${RESULTS}`] : [];
  const tab = await stage.open(RESULTS);
  await badgeIs(tab, '2');
  for (const url of ['about:blank', 'data:text/html,<h1>Giant bicycle</h1>', picture, ...own]) {
    await tab.goto(url).catch(() => undefined);
    await badgeIs(tab, '');
    const popup = await stage.popup(tab);
    assert.ok(popup.verdict.length > 0, url);
    await popup.page.close();
  }
}
