import { expect, test } from 'vitest';
import { sources } from '../../../data/sources/index';
import { parseSource } from '../source-files';

/** Pinned: a parser that loses or invents a row must be noticed. Rows of the files, actions, actions in force that may flag, parties. */
const TALLIES: readonly [id: string, tally: { rows: number; actions: number; flagging: number; parties: number }][] = [
  ['cbp_wro', { rows: 87, actions: 87, flagging: 66, parties: 92 }],
  ['uflpa', { rows: 160, actions: 145, flagging: 145, parties: 144 }],
  ['caatsa', { rows: 2, actions: 2, flagging: 1, parties: 1 }],
  ['bis_entity_list', { rows: 62, actions: 62, flagging: 59, parties: 61 }],
  ['ofac', { rows: 24, actions: 24, flagging: 11, parties: 24 }],
  ['dol_tvpra', { rows: 488, actions: 488, flagging: 147, parties: 0 }],
  ['dol_eo13126', { rows: 57, actions: 57, flagging: 52, parties: 0 }],
  ['reports', { rows: 58, actions: 58, flagging: 58, parties: 0 }],
  ['usmca_rrm', { rows: 23, actions: 23, flagging: 0, parties: 23 }],
  ['state_tip', { rows: 188, actions: 188, flagging: 0, parties: 0 }],
];

test('every source has its tally', () => {
  const pinned = TALLIES.map(([id]) => id);
  expect(
    sources.map(({ id }) => id).filter(id => !pinned.includes(id)),
    'count these in TALLIES of this file',
  ).toEqual([]);
});

test.each(TALLIES)('%s takes every row of its files', (id, expected) => {
  const { total, accepted, rejected, actions, parties } = parseSource(id);
  const flagging = actions.filter(action => !action.context && /in-force/.test(action.status));
  expect(rejected).toEqual([]);
  expect({ rows: total, actions: actions.length, flagging: flagging.length, parties: parties.length }).toEqual(expected);
  expect(accepted).toBe(total);
});
