// @vitest-environment happy-dom
import './catalog';
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { dataset } from '../../src/dataset/load';
import { shipWord } from '../../src/explorer/logic/brand';
import { createCatalog } from '../../src/explorer/logic/catalog';
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
    ['cbp-finding-2024-kingtom-aluminum', 'limit_suspended'],
    ['cbp-wro-2020-top-glove-gloves', 'limit_ended'],
  ] as const)('%s: %s', (id, limit) => {
    expect(sheetOf(id).textContent).toContain(messages[limit].message);
    expect(sheetOf(id).textContent?.includes(messages.limit_ended.message)).toBe(limit === 'limit_ended');
  });
});

test('only a good that is listed today for child labor alone is said to be', () => {
  const said = messages.explorer_child_labor.message;
  for (const id of ['tvpra-cn-aluminum', 'tvpra-th-shrimp', 'tvpra-ar-blueberries', 'tvpra-kh-salt'])
    expect(sheetOf(id).textContent, id).not.toContain(said);
  expect(sheetOf('tvpra-in-bidis-hand-rolled-cigarettes').textContent).toContain(said);
});

test('a brand whose action may still apply is not said to have none in force', () => {
  const word = (id: string) => shipWord(catalog, catalog.brands.get(id) ?? expect.fail(`no brand ${id}`));
  expect(word('li-ning')).toBe(messages.explorer_ship_history_unknown.message);
  expect(dataset.brandLinks.map(link => word(link.id))).toContain(messages.explorer_ship_history.message);
});
