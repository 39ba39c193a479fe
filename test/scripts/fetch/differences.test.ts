import { expect, test } from 'vitest';
import type { OfficialEntry } from '../../../data/parsing/official';
import { differences, inWords } from '../../../scripts/fetch/differences';

const entry = (name: string, more: Partial<OfficialEntry> = {}): OfficialEntry => ({
  row: 1,
  name,
  group: 'WRO',
  date: '2024-01-01',
  status: 'Active',
  detail: 'Tea',
  ...more,
});

const words = (before: OfficialEntry[], after: OfficialEntry[], coarse = false) => differences(before, after, coarse).map(inWords);

test('nothing changed: other rows, punctuation and capitals are no change', () => {
  expect(words([entry('Mill Co., Ltd.')], [entry('MILL CO LTD', { row: 9 })])).toEqual([]);
});

test.each<[string, OfficialEntry[], OfficialEntry[], string[]]>([
  ['an addition', [], [entry('Mill')], ['added: Mill (WRO), 2024-01-01']],
  ['a loss', [entry('Mill')], [], ['gone: Mill (WRO), 2024-01-01. Look up whether it has ended: a list does not say so.']],
  ['another date', [entry('Mill')], [entry('Mill', { date: '2025-02-02' })], ['re-dated: Mill (WRO), 2024-01-01 is now 2025-02-02']],
  [
    'another status',
    [entry('Mill')],
    [entry('Mill', { status: 'Partially Modified' })],
    ['status: Mill (WRO), "Active" is now "Partially Modified"'],
  ],
  ['other goods', [entry('Mill')], [entry('Mill', { detail: 'Tea, coffee' })], ['changed: Mill (WRO), "Tea" is now "Tea, coffee"']],
  ['a new name on the same day for the same goods', [entry('Mill')], [entry('Works')], ['renamed: Mill is now Works (WRO)']],
  [
    'a new name and date, the old name kept as a former one',
    [entry('Old Mill Co.')],
    [entry('New Works', { date: '2025-02-02', detail: 'Old Mill Co.' })],
    [
      'renamed: Old Mill Co. is now New Works (WRO)',
      're-dated: New Works (WRO), 2024-01-01 is now 2025-02-02',
      'changed: New Works (WRO), "Tea" is now "Old Mill Co."',
    ],
  ],
  [
    'two of one day: which is which cannot be told',
    [entry('A')],
    [entry('B'), entry('C')],
    [
      'added: B (WRO), 2024-01-01',
      'added: C (WRO), 2024-01-01',
      'gone: A (WRO), 2024-01-01. Look up whether it has ended: a list does not say so.',
    ],
  ],
  [
    'a second order against one company',
    [entry('Mill')],
    [entry('Mill', { date: '2025-02-02' }), entry('Mill')],
    ['added: Mill (WRO), 2025-02-02'],
  ],
  [
    'a finding after an order',
    [entry('Mill')],
    [entry('Mill'), entry('Mill', { group: 'Finding' })],
    ['added: Mill (Finding), 2024-01-01'],
  ],
])('tells %s', (_, before, after, expected) => {
  expect(words(before, after)).toEqual(expected);
});

test('compares only what both formats tell', () => {
  const conversion = [entry('Mill', { detail: 'Tea', status: null })];
  expect(words(conversion, [entry('Mill', { detail: 'Tea; remark', status: 'Active' })], true)).toEqual([]);
  expect(words(conversion, [entry('Mill', { date: '2025-02-02' })], true)).toEqual(['re-dated: Mill (WRO), 2024-01-01 is now 2025-02-02']);
});
