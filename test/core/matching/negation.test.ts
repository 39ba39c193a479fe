import { expect, test } from 'vitest';
import type { Hit } from '../../../src/core/matching/hit';
import { denies } from '../../../src/core/matching/negation';
import type { Role } from '../../../src/core/matching/role';
import { tokenize } from '../../../src/core/text/tokens';

function hit(from: number, to: number, role: Role): Hit {
  return { from, to, meaning: { brands: [], goodsOf: [], negativeOf: [], goods: [], places: [], parties: [], roles: [role] } };
}

const NO: Hit = hit(1, 2, 'not');

test.each<[string, string[], Hit[], boolean]>([
  ['made, not sewn', ['made', 'not', 'sewn'], [NO], true],
  ['at the end', ['made', 'not'], [NO], true],
  ['No. 5', ['made', 'no', '5'], [NO], false],
  ['fabricado no Brasil', ['fabricado', 'no', 'brasil'], [hit(0, 2, 'madein'), NO], false],
  ['made in, no Brazil', ['made', 'no', 'brasil'], [hit(0, 1, 'madein'), NO], true],
  ['no made in', ['', 'no', 'made', 'in'], [NO, hit(2, 4, 'madein')], true],
])('a denial: %s', (_title, words, hits, isDenied) => {
  expect(denies(NO, { tokens: { ...tokenize(''), words }, hits })).toBe(isDenied);
});
