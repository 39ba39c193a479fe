import './catalog';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { dataset } from '../../src/dataset/load';
import { createCatalog } from '../../src/explorer/logic/catalog';
import { csvOf } from '../../src/explorer/logic/csv';

const catalog = createCatalog(dataset);

test('a spreadsheet reads back every record', () => {
  const read = parse<Record<string, string>>(csvOf(catalog, catalog.rows), { columns: true });
  expect(read.map(line => line.id)).toEqual(catalog.rows.map(row => row.action.id));
  for (const [place, line] of read.entries()) expect(line.url).toBe(catalog.rows[place]?.action.citation.url);
});

test('no cell begins like a formula', () => {
  const [row] = catalog.rows;
  if (row === undefined) throw new Error('no rows');
  const hostile = { ...row, action: { ...row.action, title: '=HYPERLINK("http://x")' } };
  const [line] = parse<Record<string, string>>(csvOf(catalog, [hostile]), { columns: true });
  expect(line?.title).toBe('\'=HYPERLINK("http://x")');
});

test('what only states something has no status, and an edition is no day of issue', () => {
  const read = new Map(parse<Record<string, string>>(csvOf(catalog, catalog.rows), { columns: true }).map(line => [line.id, line]));
  const of = (id: string) => [read.get(id)?.status, read.get(id)?.issued, read.get(id)?.edition];
  expect(of('report-lg')).toEqual(['', '2020-03-01', '']);
  expect(of('tip-2025-la')).toEqual(['', '', '2025']);
  expect(of('tvpra-in-sandstone')).toEqual(['listed', '', '2022']);
  expect(of('eo13126-bd-garments')).toEqual(['unverified', '', 'notice of 2024']);
  expect(of('cbp-wro-2025-giant-bicycles')).toEqual(['in force', '2025-09-24', '']);
});

test('a list is dated by the newest copy on which the record was seen', () => {
  const [line] = parse<Record<string, string>>(csvOf(catalog, [mustFind('ofac-xinjiang-public-security-bureau')]), { columns: true });
  expect(line?.list_as_of).toBe('2025-12');
});

function mustFind(id: string) {
  return catalog.byId.get(id) ?? expect.fail(`no record ${id}`);
}
