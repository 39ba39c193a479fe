import { expect, test } from 'vitest';
import { customsFile } from '../../../data/sources/cbp_wro/official-csv';
import { parse } from '../../../data/sources/cbp_wro/parse';
import { customsCsv } from '../customs-csv';
import { filesOf } from '../source-files';

const withCsv = (csv: string) => parse(new Map([...filesOf('cbp_wro'), [customsFile, csv]]));

test('the CSV of Customs takes the place of its conversion, and gives the same orders', () => {
  const { actions, rejected } = withCsv(customsCsv());
  expect(rejected).toEqual([]);
  expect(actions).toEqual(parse(filesOf('cbp_wro')).actions);
});

test('an order that Customs ended, or added, or dated otherwise, stops the build until a person has looked', () => {
  const reasons = (csv: string) => withCsv(csv).rejected.map(({ reason }) => reason);
  const giant = 'Giant Manufacturing Co., Ltd.';
  const changed = (columns: Record<string, string>) => customsCsv(row => (row.Entity === giant ? { ...row, ...columns } : row));
  expect(reasons(changed({ Entity: 'Another Works' }))).toEqual([
    `"${giant}" is not in Customs' dataset`,
    '"Another Works" of 2025-09-24 has no agreeing row in orders.csv',
  ]);
  expect(reasons(changed({ 'Effective Date': '9/25/2025' }))[0]).toBe("issued 2025-09-24, but 2025-09-25 in Customs' dataset");
  expect(reasons(changed({ Status: 'Partially Modified' }))[0]).toBe(`status "Active", but "Partially Modified" in Customs' dataset`);
});
