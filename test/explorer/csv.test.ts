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
