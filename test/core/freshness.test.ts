import { expect, test } from 'vitest';
import { asLastSeen, freshnessOf, lastSeen } from '../../src/core/freshness';
import { dataset } from '../../src/dataset/load';

const day = (date: string) => Date.parse(`${date}T12:00:00Z`);
const sourceOf = (id: string) => dataset.sources.find(source => source.id === id) ?? expect.fail(`no source ${id}`);

test.each([
  ['2026-06-23', 180, '2026-06-23', 0, false],
  ['2026-06-23', 180, '2026-12-20', 180, false],
  ['2026-06-23', 180, '2026-12-21', 181, true],
  ['2026-06', 180, '2026-06-30', 29, false],
  ['2026', 180, '2026-12-31', 364, true],
  ['2026-06-23', null, '2036-06-23', 3653, false],
  ['2026-06-23', 180, '2026-06-01', 0, false],
])('a copy of %s that holds for %s days, on %s: %i days old, stale: %s', (asOf, staleAfterDays, today, ageDays, stale) => {
  expect(freshnessOf({ ...sourceOf('cbp_wro'), asOf, staleAfterDays }, day(today))).toEqual({ ageDays, stale });
});

test.each([
  [undefined, 0, { ageDays: 0, stale: false }],
  [undefined, 181, { ageDays: 181, stale: true }],
  ['2026-06-13', 0, { ageDays: 10, stale: false }],
  ['2026-06-13', 170, { ageDays: 180, stale: false }],
  ['2026-06-13', 171, { ageDays: 181, stale: true }],
  ['2025-12', 0, { ageDays: 204, stale: true }],
  ['2023', 0, { ageDays: 1269, stale: true }],
])('a record last seen on %s, under a copy of %i days, has its source as of that day', (seen, days, expected) => {
  const copy = { ...sourceOf('cbp_wro'), asOf: '2026-06-23', staleAfterDays: 180 };
  const source = { ...copy, ...freshnessOf(copy, day('2026-06-23') + days * 86_400_000) };
  const action = seen === undefined ? {} : { seen };
  expect(lastSeen(action, source)).toBe(seen ?? '2026-06-23');
  expect(asLastSeen(source, action)).toEqual({ ...source, asOf: lastSeen(action, source), ...expected });
  expect(asLastSeen({ ...source, staleAfterDays: null }, action).stale).toBe(false);
});

test('lists of companies and orders hold for 180 days, lists of goods for 900, context never ages', () => {
  const days = Object.fromEntries(dataset.sources.map(source => [source.id, source.staleAfterDays]));
  expect(days).toMatchObject({ cbp_wro: 180, uflpa: 180, caatsa: 180, bis_entity_list: 180, ofac: 180, dol_tvpra: 900, dol_eo13126: 900 });
  expect(days.state_tip).toBeNull();
});

test('a source that is known to lack something says so in a whole sentence', () => {
  for (const { id, gap } of dataset.sources) expect([id, gap === null || /^\p{Lu}|^\d/u.test(gap)]).toEqual([id, true]);
  expect(sourceOf('uflpa').gap).toContain('43 names added on 3 August 2026');
  expect(sourceOf('bis_entity_list').asOf).toBe('2026-07-09');
  expect(sourceOf('dol_tvpra').gap).toContain('of the 72 rows added in 2024, 21 are here');
});
