import './catalog';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataset } from '../../src/dataset/load';
import { CATEGORIES, createCatalog } from '../../src/explorer/logic/catalog';
import { filterRows, formatFilters, isFiltered, knownFilters, NO_FILTERS, parseFilters } from '../../src/explorer/logic/filters';

const catalog = createCatalog(dataset);
const ids = (address: string): string[] => filterRows(catalog.rows, parseFilters(new URLSearchParams(address))).map(row => row.action.id);

test('without filters: every record but allegations and context', () => {
  const expected = dataset.actions.filter(action => action.context !== true && action.sourceId !== 'reports').map(action => action.id);
  expect(ids('').sort()).toEqual(expected.sort());
});

test.each(['kind=context', 'source=state_tip'])('context comes when asked for by %s', address => {
  expect(ids(address)).toContain('tip-2025-la');
});

test('filters combine: each narrows what the others left', () => {
  const found = ids('kind=import-order&country=tw&from=2025&to=2025&source=cbp_wro&status=in-force&goods=bicycles');
  expect(found).toEqual(['cbp-wro-2025-giant-bicycles']);
  expect(ids('kind=import-order&country=TW&to=2024')).not.toContain('cbp-wro-2025-giant-bicycles');
});

test('years include both ends', () => {
  for (const row of filterRows(catalog.rows, { ...NO_FILTERS, from: 2019, to: 2020 })) expect([2019, 2020]).toContain(row.year);
  expect(ids('from=2019&to=2020').length).toBe(ids('from=2019&to=2019').length + ids('from=2020&to=2020').length);
});

test('a released maker is no party of the order', () => {
  const row = catalog.byId.get('cbp-wro-1998-nepal-carpets');
  expect(row?.parties.map(party => party.name)).not.toContain('Everest Carpet');
});

test('an address is read, written and read again the same; nonsense is left out', () => {
  const anyText = fc.string({ maxLength: 30 });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('q', 'kind', 'source', 'status', 'from', 'to', 'country', 'goods'), anyText), entries => {
      const once = parseFilters(new URLSearchParams(entries));
      expect(parseFilters(formatFilters(once))).toEqual({
        ...once,
        source: once.source || null,
        country: once.country || null,
        good: once.good || null,
      });
    }),
  );
  expect(parseFilters(new URLSearchParams('kind=ban,ended&status=open&from=20x&to=19999'))).toEqual({
    ...NO_FILTERS,
    categories: ['ended'],
  });
});

test('every record has a kind, and every kind of the list occurs', () => {
  expect(new Set(catalog.rows.map(row => row.category))).toEqual(new Set(CATEGORIES));
});

test('a search alone is no filter to clear', () => {
  expect(isFiltered({ ...NO_FILTERS, query: 'cotton' })).toBe(false);
  expect(isFiltered({ ...NO_FILTERS, country: 'CN' })).toBe(true);
});

test.each(['source=gone', 'country=ZZ', 'goods=unobtainium', 'from=1066', 'to=9999'])(
  '%s, which no record has, narrows nothing',
  address => {
    expect(knownFilters(catalog, parseFilters(new URLSearchParams(address)))).toEqual(NO_FILTERS);
  },
);

test('what the menus offer is known', () => {
  const address = 'q=tires&kind=ended&source=cbp_wro&status=ended&country=cn&goods=cotton&from=1992&to=2020';
  const filters = parseFilters(new URLSearchParams(address));
  expect(knownFilters(catalog, filters)).toEqual(filters);
});
