import assert from 'node:assert/strict';
import type { Case } from '../case';
import { resultsPage } from '../shop-page';
import type { Stage } from '../stage';
import { badgeIs, shows } from '../wait';

const RESULTS = 'https://www.amazon.com/s?k=shadowed';
const TILES = [
  { title: 'Canvas Daypack, 20 L' },
  { title: 'Giant Talon 3 Mountain Bike' },
  { title: 'DJI Osmo Mobile 6 Gimbal', heart: true as const },
];

export const SHADOWED: readonly Case[] = [
  { name: 'a page whose fields and pictures shadow every name there is: read, marked, and followed as it changes', prove: proveShadowed },
];

/** All of a tile stands in a form that is a control, with a field for each of its own names; for each of the document's two pictures. */
const SHADOWS = `{
  const own = (owner, name) => Function.prototype.call.bind(owner.prototype[name]);
  const [make, append, put] = [own(Document, 'createElement'), own(Element, 'append'), own(Element, 'setAttribute')];
  const namesOf = thing => { const names = []; for (const name in thing) names.push(name); return names; };
  const hide = (under, kind, names) => append(under, ...names.map(name => {
    const shadow = make(document, kind);
    put(shadow, 'name', name); put(shadow, 'id', name); put(shadow, 'hidden', '');
    return shadow;
  }));
  const inForm = namesOf(make(document, 'form'));
  for (const tile of [...document.querySelectorAll('.s-result-item')]) {
    const form = make(document, 'form');
    put(form, 'tabindex', '0');
    append(form, ...tile.childNodes);
    append(tile, form);
    hide(form, 'input', inForm);
  }
  const body = document.body;
  const inDocument = [...namesOf(document), 'browser', 'chrome'];
  hide(body, 'img', inDocument); hide(body, 'img', inDocument);
}`;
/** What a test asks of such a page it asks of the prototypes. */
const ALL = `(selector => [...Document.prototype.querySelectorAll.call(document, selector)])`;
const MARKS = `${ALL}('record-mark')`;
/** The marks that are drawn in a place of their own. */
const DRAWN = `${MARKS}.filter(host => {
  const { left, right, top, bottom } = host.closest('.s-result-item').getBoundingClientRect();
  for (let x = left + 4; x < right; x += 8)
    for (let y = top + 4; y < bottom; y += 8) if (Document.prototype.elementFromPoint.call(document, x, y) === host) return true;
  return false;
})`;

async function proveShadowed(stage: Stage): Promise<void> {
  stage.serve(RESULTS, `${resultsPage(TILES)}<script>${SHADOWS}</script>`);
  const tab = await stage.open(RESULTS);
  assert.equal((await tab.settled()).problem, null);
  await badgeIs(tab, '2');
  await tab.page.bringToFront();
  assert.equal(await tab.page.evaluate(`typeof document.createElement + typeof ${ALL}('form')[0].querySelector`), 'objectobject');
  await shows(tab.page, `${MARKS}.length === 2`);
  await shows(tab.page, `${DRAWN}.length === 2`);
  // One tile's form is taken away whole: the watcher looks into it for links.
  await tab.page.evaluate(`Element.prototype.remove.call(${ALL}('form')[1])`);
  await badgeIs(tab, '1');
}
