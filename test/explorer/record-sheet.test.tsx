// @vitest-environment happy-dom
import './catalog';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { dataset } from '../../src/dataset/load';
import { rowsOf, shipWord } from '../../src/explorer/logic/brand';
import { createCatalog } from '../../src/explorer/logic/catalog';
import { Ledger } from '../../src/explorer/sections/Ledger';
import { RecordCard } from '../../src/explorer/sections/RecordCard';

const catalog = createCatalog(dataset);
const rowOf = (id: string) => catalog.byId.get(id) ?? expect.fail(`no record ${id}`);

/** The sheet of a record, as text and as elements. */
function sheetOf(id: string): HTMLElement {
  const root = document.createElement('div');
  render(<RecordCard catalog={catalog} row={rowOf(id)} />, root);
  return root;
}

describe('what a record does not mean', () => {
  test.each([
    ['caatsa-2022-li-ning', 'limit_unverified'],
    ['bis-nanchang-o-film-tech', 'limit_unverified'],
    ['ofac-xinjiang-public-security-bureau', 'limit_sdn'],
    ['cbp-finding-2024-kingtom-aluminum', 'limit_suspended'],
    ['cbp-wro-2020-top-glove-gloves', 'limit_ended'],
  ] as const)('%s: %s', (id, limit) => {
    expect(sheetOf(id).textContent).toContain(messages[limit].message);
    expect(sheetOf(id).textContent?.includes(messages.limit_ended.message)).toBe(limit === 'limit_ended');
  });
});

test.each([
  ['ofac-xinjiang-public-security-bureau', 'explorer_listed'],
  ['cbp-wro-2020-top-glove-gloves', 'event_issued'],
] as const)('the date of %s is labelled %s', (id, label) => {
  const labels = [...sheetOf(id).querySelectorAll('dt')].map(each => each.textContent);
  for (const each of ['explorer_listed', 'event_issued'] as const) expect(labels.includes(messages[each].message)).toBe(each === label);
});

test('only a good that is listed today for child labor alone is said to be', () => {
  const said = messages.explorer_child_labor.message;
  for (const id of ['tvpra-cn-aluminum', 'tvpra-th-shrimp', 'tvpra-ar-blueberries', 'tvpra-kh-salt'])
    expect(sheetOf(id).textContent, id).not.toContain(said);
  expect(sheetOf('tvpra-in-bidis-hand-rolled-cigarettes').textContent).toContain(said);
  const listed = catalog.rows.filter(({ action, category }) => category === 'context' && action.kind === 'tvpra-good');
  for (const { action } of listed.filter(({ action }) => action.status === 'in-force')) {
    expect(action.reason, action.id).toMatch(/child labor/i);
    expect(action.reason, action.id).not.toMatch(/forced labor/i);
  }
});

test('a brand whose action may still apply is not said to have none in force', () => {
  const word = (id: string) => shipWord(catalog, catalog.brands.get(id) ?? expect.fail(`no brand ${id}`));
  expect(word('li-ning')).toBe(messages.explorer_ship_history_unknown.message);
  expect(dataset.brandLinks.map(link => word(link.id))).toContain(messages.explorer_ship_history.message);
});

test('no order leads among a brand’s records before the law that superseded it', () => {
  const orders = dataset.brandLinks.flatMap(link => {
    const ids = rowsOf(catalog, link).map(({ action }) => action.id);
    const superseded = ids.flatMap((id, place) =>
      rowOf(id).action.relations.flatMap(({ kind, actionId }) => (kind === 'superseded-by' ? [{ place, law: ids.indexOf(actionId) }] : [])),
    );
    return superseded.filter(({ law }) => law >= 0);
  });
  expect(orders.length).toBeGreaterThan(1);
  for (const { place, law } of orders) expect(law).toBeLessThan(place);
});

/** What a field of the sheet says, by its label. */
function fieldOf(id: string, label: string): string | undefined {
  const term = [...sheetOf(id).querySelectorAll('dt')].find(each => each.textContent === label);
  return term?.nextElementSibling?.textContent ?? undefined;
}

test('no field is empty: what a record does not state is said not to be', () => {
  // One record of each kind, with and without words on what it covers.
  const kinds = new Map(catalog.rows.map(({ action }) => [`${action.kind} ${action.scope.text === null}`, action]));
  for (const action of kinds.values())
    for (const field of sheetOf(action.id).querySelectorAll('dd')) expect(field.textContent, action.id).not.toBe('');
  expect(fieldOf('uflpa-nanjing-synergy-textiles', 'Covers')).toBe('not stated');
});

test('a record is as of the last copy on which it was seen, not of its source’s newest', () => {
  expect(fieldOf('ofac-xinjiang-production-and-construction-corps', 'As of')).toBe('Dec\u00a02025');
  expect(fieldOf('bis-ktk-group', 'As of')).toBe('Jul\u00a09,\u00a02026');
});

test('the day of a list stands under its own words, never under a reason that it does not give', () => {
  const wordsOf = (id: string) => [...(sheetOf(id).querySelector('.words')?.children ?? [])].map(({ textContent }) => textContent ?? '');
  const day = 'Entity List · as of Jul\u00a09,\u00a02026';
  expect(wordsOf('bis-ktk-group').indexOf(day)).toBe(2);
  expect(wordsOf('bis-ktk-group')).toHaveLength(5);
  expect(wordsOf('uflpa-ninestar').at(-1)).toMatch(/^UFLPA Entity List · as of /);
  for (const id of ['bis-nanchang-o-film-tech', 'ofac-gao-qi', 'nscmic-sz-dji-technology-co-ltd'])
    expect(wordsOf(id).join(), id).not.toMatch(/as of/);
});

test('a vessel is no country', () => {
  expect(fieldOf('cbp-wro-2020-da-wang-seafood', 'Country')).toBeUndefined();
  expect(fieldOf('cbp-wro-2020-da-wang-seafood', messages.record_vessel.message)).toBe('Da Wang');
});

test('a good outside an order is named in plain letters', () => {
  const { textContent } = sheetOf('cbp-wro-2016-tangshan-sanyou-chemicals');
  expect(textContent).toContain('Viscose rayon');
  expect(textContent).not.toContain('viscose-rayon');
});

test('a report of which it is not known whom it names is not said to speak of our note on that', () => {
  const sheet = sheetOf('report-acer');
  expect(sheet.textContent).toContain('Published: Mar\u00a01,\u00a02020');
  expect(sheet.querySelector('.cite')?.textContent).not.toContain('not read in the copies');
  expect(sheetOf('caatsa-north-korea').querySelector('.cite')?.textContent).toContain(', applied 2022-03-14,');
});

test('what the browser prints by itself is the whole list, drawn before the event ends', async () => {
  const root = document.body.appendChild(document.createElement('div'));
  await act(() => render(<Ledger rows={catalog.rows} fold />, root));
  expect(root.querySelectorAll('.hits > li').length).toBeLessThan(100);
  window.dispatchEvent(new Event('beforeprint'));
  expect(root.querySelectorAll('.hits > li')).toHaveLength(catalog.rows.length);
});
