import { expect, test } from 'vitest';
import { changesSince, releaseOf } from '../../scripts/data/changes';
import type { Action } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';

const { actions, parties } = dataset;
const release = releaseOf('2026-08-02-older', actions, parties);
const giant = 'cbp-wro-2025-giant-bicycles';

const changed = (id: string, change: Partial<Action>) => actions.map(action => (action.id === id ? { ...action, ...change } : action));
const without = (id: string) => actions.filter(action => action.id !== id);
const scopeOf = (id: string) => actions.find(action => action.id === id)?.scope ?? expect.fail(`no action ${id}`);

test('the first dataset has nothing to be told from', () => {
  expect(changesSince(null, actions, parties)).toEqual({ since: null, changes: [] });
});

test('the published dataset itself: nothing changed', () => {
  expect(changesSince(release, actions, parties)).toEqual({ since: '2026-08-02-older', changes: [] });
});

test.each<[string, readonly Action[], object]>([
  ['an end', changed(giant, { status: 'ended' }), { kind: 'status', was: 'in-force', now: 'ended' }],
  ['another date', changed(giant, { issued: '2025-09-25' }), { kind: 're-dated', was: '2025-09-24', now: '2025-09-25' }],
  [
    'other goods',
    changed(giant, { scope: { ...scopeOf(giant), text: 'Bicycles' } }),
    { kind: 'scope', was: 'Bicycles, bicycle parts and accessories manufactured in Taiwan by Giant', now: 'Bicycles' },
  ],
  ['a record taken out', without(giant), { kind: 'removed', was: 'in-force', now: null }],
])('tells %s of the record it is about', (_, now, change) => {
  expect(changesSince(release, now, parties).changes).toEqual([
    { actionId: giant, sourceId: 'cbp_wro', name: 'Giant Manufacturing Co., Ltd.', ...change },
  ]);
});

test('tells a new name by the party', () => {
  const renamed = parties.map(party => (party.name === 'Giant Manufacturing Co., Ltd.' ? { ...party, name: 'Giant Group' } : party));
  expect(changesSince(release, actions, renamed).changes).toEqual([
    {
      kind: 'renamed',
      actionId: giant,
      sourceId: 'cbp_wro',
      name: 'Giant Group',
      was: 'Giant Manufacturing Co., Ltd.',
      now: 'Giant Group',
    },
  ]);
});

test('reports a good that is worded differently as a change of scope alone', () => {
  const id = 'tvpra-af-bricks';
  expect(changesSince(release, changed(id, { scope: { ...scopeOf(id), text: 'Clay bricks' } }), parties).changes).toEqual([
    { kind: 'scope', actionId: id, sourceId: 'dol_tvpra', name: 'Clay bricks, AF', was: 'Bricks', now: 'Clay bricks' },
  ]);
});

test('tells an addition, and names a good by its country', () => {
  const older = releaseOf('older', without('tvpra-af-bricks'), parties);
  expect(changesSince(older, actions, parties).changes).toEqual([
    { kind: 'added', actionId: 'tvpra-af-bricks', sourceId: 'dol_tvpra', name: 'Bricks, AF', was: null, now: 'in-force' },
  ]);
});
