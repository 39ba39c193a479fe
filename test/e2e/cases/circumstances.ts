import assert from 'node:assert/strict';
import type { Case } from '../case';
import { Copy } from '../copies';
import { resultsPage } from '../shop-page';
import { addressOf, htmlOf, type Stage } from '../stage';
import { badgeIs, shows } from '../wait';
import { say } from '../words';

export const CIRCUMSTANCES: readonly Case[] = [
  { name: 'a product in a frame is not the page’s, whatever the frame is called', prove: proveFrames },
  { name: 'a page that gives a frame the name of our API: read all the same, for the shop’s record came before it', prove: proveHiding },
  {
    name: 'an added shop that we hold no record of, and a frame of that name: read all the same',
    only: 'chromium',
    prove: proveHidingOfAdded,
  },
  { name: 'a page in quirks mode: read and badged', prove: proveQuirks },
  { name: 'a product that is drawn seconds after the load: badged then', prove: proveLate },
  { name: 'a tab in the background: badged there, and marked once it is seen', prove: proveBackground },
  { name: 'a page that names a wrong charset: what can still be read is, and nothing else is flagged', prove: proveCharset },
  { name: 'a page that comes back from the back/forward cache: its badge is up again, and its one mark stands', prove: proveCache },
  { name: 'a page whose policy allows no style: its marks are drawn all the same', prove: provePolicy },
];

const RESULTS = 'https://www.amazon.com/s?k=circumstances';
const ADDED = 'https://added-shop.example';
const ADDED_PAGE = `<!doctype html><title>Giant Talon 3</title><h1>Giant Talon 3 Mountain Bike</h1><span class="price">$ 650.00</span>
<script type="application/ld+json">{ "@type": "Product", "name": "Giant Talon 3 Mountain Bike", "brand": { "name": "Giant" } }</script>`;
const BIKES = [{ title: 'Canvas Daypack, 20 L' }, { title: 'Giant Talon 3 Mountain Bike' }];
/** Whether a mark has a height of its own and takes the pointer: without our style it has no place. */
const DRAWN = `(() => {
  const at = document.querySelector('record-mark')?.closest('.s-result-item').getBoundingClientRect();
  for (let x = at?.left; x < at?.right; x += 8)
    for (let y = at.top; y < at.bottom; y += 8) if (document.elementFromPoint(x, y)?.dataset.level) return true;
  return false;
})()`;
const MARK = `document.querySelector('record-mark')`;
const MARKS = `document.querySelectorAll('record-mark').length`;
/** Names that our script asks of its world: a frame so called may answer to them. */
const NAMES = ['navigation', 'performance', 'top', 'document'];

/** A frame of each name. */
function framesCalled(names: readonly string[]): string {
  return names.map(name => `<iframe name="${name}" srcdoc="x"></iframe>`).join('');
}

async function proveFrames(stage: Stage): Promise<void> {
  const flagged = htmlOf('amazon-product-taiwan').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  stage.serve(RESULTS, `${resultsPage(BIKES.slice(0, 1))}<iframe srcdoc="${flagged}"></iframe>${framesCalled(NAMES)}`);
  const tab = await stage.open(RESULTS);
  const { products, problem } = await tab.settled();
  assert.deepEqual([products.map(({ title }) => title), problem], [[BIKES[0]?.title], null]);
  await badgeIs(tab, '');
  // The page is followed to its end: what watches it has not stumbled over those names.
  await tab.page.evaluate(`history.pushState({}, '', '?k=circumstances&page=2')`);
  await tab.page.evaluate(
    `document.querySelector('h2 span').textContent = ''; document.querySelector('h2 span').append('Giant Talon 3 Mountain Bike')`,
  );
  await tab.page.evaluate(`document.body.append(document.createElement('p'))`);
  await badgeIs(tab, '1');
}

/** Chromium gives our world no API where a frame already has its name: such a page hides itself, as one drawn as a picture does. */
async function proveHiding(stage: Stage): Promise<void> {
  for (const name of ['chrome', 'browser', '']) {
    const url = `${RESULTS}-${name}`;
    stage.serve(url, resultsPage(BIKES) + framesCalled([name]));
    const tab = await stage.open(url);
    const { products, problem } = await tab.settled();
    assert.deepEqual([products.map(({ title }) => title), problem], [BIKES.map(({ title }) => title), null]);
    await badgeIs(tab, '1');
    await tab.page.close();
  }
}

/** Chromium asks for a shop outside of every page. The manifest names one address of it here: Chromium grants the whole host for that, and it is not ours. */
async function proveHidingOfAdded(stage: Stage): Promise<void> {
  const copy = Copy.of('chromium');
  copy.change(manifest => {
    manifest.host_permissions = [...(manifest.host_permissions as string[]), `${ADDED}/held`];
  });
  for (const name of ['chrome', 'browser', '']) stage.serve(`${ADDED}/${name}`, ADDED_PAGE + framesCalled([name]));
  const another = await stage.openAnother({ extension: copy.folder });
  try {
    for (const name of ['chrome', 'browser', '']) {
      const tab = await another.open(`${ADDED}/${name}`);
      const { products, problem } = await tab.settled();
      assert.deepEqual([products.map(({ title }) => title), problem], [['Giant Talon 3 Mountain Bike'], null]);
      await badgeIs(tab, '1');
    }
  } finally {
    await another.close();
    copy.remove();
  }
}

async function proveQuirks(stage: Stage): Promise<void> {
  stage.serve(RESULTS, resultsPage(BIKES).replace('<!doctype html>', ''));
  const tab = await stage.open(RESULTS);
  await badgeIs(tab, '1');
  assert.equal(await tab.page.evaluate('document.compatMode'), 'BackCompat');
  await tab.page.bringToFront();
  await shows(tab.page, `${MARK} !== null`);
}

async function proveLate(stage: Stage): Promise<void> {
  const drawn = JSON.stringify(resultsPage(BIKES)).replaceAll('</', '<\\/');
  stage.serve(
    RESULTS,
    `<!doctype html><title>Results</title><body><script>setTimeout(() => {
      document.body.replaceWith(new DOMParser().parseFromString(${drawn}, 'text/html').body); }, 3000)</script>`,
  );
  const tab = await stage.open(RESULTS);
  assert.deepEqual((await tab.settled()).products, []);
  await badgeIs(tab, '1');
}

async function proveBackground(stage: Stage): Promise<void> {
  stage.serve(RESULTS, resultsPage(BIKES));
  const behind = await stage.visit('amazon-product-bear');
  const before = await stage.visit('amazon-product-gloves');
  await before.page.bringToFront();
  await behind.goto(RESULTS);
  await badgeIs(behind, '1');
  await badgeIs(before, '');
  await behind.page.bringToFront();
  await shows(behind.page, `${MARK}?.getBoundingClientRect().top >= 0`);
}

async function proveCharset(stage: Stage): Promise<void> {
  const tiles = [...BIKES, { title: '新疆棉 T 恤' }];
  for (const charset of ['windows-1251', 'shift_jis']) {
    stage.serve(RESULTS, {
      body: resultsPage(tiles).replace('<meta charset="utf-8">', ''),
      contentType: `text/html; charset=${charset}`,
    });
    const tab = await stage.open(RESULTS);
    const { products, matches, problem } = await tab.settled();
    assert.equal(problem, null);
    assert.equal(products[1]?.title, BIKES[1]?.title);
    assert.deepEqual([...new Set(matches.map(({ productId }) => productId))], [products[1]?.id]);
    await badgeIs(tab, '1');
  }
}

async function proveCache(stage: Stage): Promise<void> {
  stage.serve(
    RESULTS,
    `${resultsPage(BIKES)}<script>addEventListener('pageshow', event => { globalThis.persisted = event.persisted; })</script>`,
  );
  const tab = await stage.open(RESULTS);
  await badgeIs(tab, '1');
  await tab.page.bringToFront();
  await shows(tab.page, DRAWN);
  await tab.goto(addressOf('amazon-product-bear'));
  await badgeIs(tab, '', say('extension_name'));
  await tab.page.evaluate('history.back()');
  await badgeIs(tab, '1', say('badge_import_order', 1));
  assert.equal(await tab.page.evaluate('globalThis.persisted'), true, 'the page was loaded anew');
  await shows(tab.page, `${MARKS} === 1 && ${DRAWN}`);
  // It is followed as before: its flagged product goes, and another comes.
  await tab.page.evaluate(`document.querySelectorAll('h2 span')[1].replaceChildren('Enamel Camping Mug')`);
  await tab.page.evaluate(`document.querySelector('.s-main-slot').append(document.querySelectorAll('.s-result-item')[1])`);
  await badgeIs(tab, '');
  await shows(tab.page, `${MARKS} === 0`);
}

async function provePolicy(stage: Stage): Promise<void> {
  stage.serve(RESULTS, {
    body: resultsPage(BIKES),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'" },
  });
  const tab = await stage.open(RESULTS);
  await badgeIs(tab, '1');
  await tab.page.bringToFront();
  await shows(tab.page, `${MARK} !== null`);
  await shows(tab.page, DRAWN);
}
