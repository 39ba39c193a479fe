import { expect, test } from 'vitest';
import { levelOf } from '../../../src/core/matching/level';
import type { Action, Basis, Level } from '../../../src/core/types';
import { dataset } from '../small-record';

function levelFor(change: Partial<Action>, sourceLevel: Level | null, basis: Basis): Level | null {
  const [action] = dataset.actions;
  const [source] = dataset.sources;
  if (!action || !source) throw new Error('the small record is empty');
  return levelOf({ action: { ...action, ...change }, source: { ...source, level: sourceLevel }, basis });
}

test.each<[string, Partial<Action>, Level | null, Basis, Level | null]>([
  ['an order in force', {}, 'import-order', 'brand', 'import-order'],
  ['an order partly in force', { status: 'partly-in-force' }, 'import-order', 'maker', 'import-order'],
  ['an order lifted', { status: 'ended' }, 'import-order', 'brand', 'ended'],
  ['an order suspended by a court', { status: 'suspended' }, 'import-order', 'brand', 'ended'],
  ['an action not found on the newest list', { status: 'unverified' }, 'listed-company', 'brand', 'ended'],
  ['a listing', {}, 'listed-company', 'owned', 'listed-company'],
  ['a good on a list', {}, 'at-risk-good', 'good', 'at-risk-good'],
  ['an order on a good of a field that no page states', {}, 'import-order', 'good', 'at-risk-good'],
  ['a report', {}, 'reported', 'report', 'reported'],
  ['a report on what an order names', {}, 'import-order', 'report', 'reported'],
  ['context', { context: true }, 'import-order', 'brand', null],
  ['a source of context', {}, null, 'brand', null],
  ['an order known from one copy', { grade: 'C' }, 'import-order', 'maker', null],
  ['an order known from one copy, lifted', { grade: 'C', status: 'ended' }, 'import-order', 'maker', 'ended'],
  ['a listing known from one copy', { grade: 'C' }, 'listed-company', 'maker', 'listed-company'],
])('%s', (_, change, sourceLevel, basis, level) => expect(levelFor(change, sourceLevel, basis)).toBe(level));
