import { expect, test } from 'vitest';
import type { Words } from '../../src/core/dataset-types';
import type { Hit, Role } from '../../src/core/name-index';
import { inSense } from '../../src/core/word-sense';

const words = { goods: { coffee: { name: 'Coffee' }, teak: { name: 'Teak', material: true } } } as unknown as Words;

function hit(from: number, to: number, meaning: { goods?: string[]; roles?: Role[] }): Hit {
  const nothing = { brands: [], goodsOf: [], negativeOf: [], places: [], parties: [] };
  return { from, to, meaning: { ...nothing, goods: meaning.goods ?? [], roles: meaning.roles ?? [] } };
}

test.each<[string, Hit[], string[]]>([
  ['coffee, whole bean', [hit(0, 1, { goods: ['coffee'] })], ['coffee']],
  ['coffee scent', [hit(0, 1, { goods: ['coffee'] }), hit(1, 2, { roles: ['semblance'] })], []],
  ['coffee with a scent', [hit(0, 1, { goods: ['coffee'] }), hit(3, 4, { roles: ['semblance'] })], ['coffee']],
  ['faux teak', [hit(0, 1, { roles: ['mock'] }), hit(1, 2, { goods: ['teak'] })], []],
  ['teak look', [hit(0, 1, { goods: ['teak'] }), hit(1, 2, { roles: ['semblance'] })], []],
  ['coffee grinder', [hit(0, 1, { goods: ['coffee'] }), hit(1, 2, { roles: ['head'] })], []],
  ['teak table', [hit(0, 1, { goods: ['teak'] }), hit(1, 2, { roles: ['head'] })], ['teak']],
  ['coffee beans grinder', [hit(0, 1, { goods: ['coffee'] }), hit(0, 2, { goods: ['coffee'] }), hit(2, 3, { roles: ['head'] })], []],
  ['mesa de café', [hit(0, 1, { roles: ['head'] }), hit(1, 2, { roles: ['from'] }), hit(2, 3, { goods: ['coffee'] })], []],
  ['table, coffee', [hit(0, 1, { roles: ['head'] }), hit(1, 2, { goods: ['coffee'] })], ['coffee']],
  ['coffee teak grinder', [hit(0, 1, { goods: ['coffee'] }), hit(1, 2, { goods: ['teak'] }), hit(2, 3, { roles: ['head'] })], ['teak']],
  [
    'coffee with a teak grinder',
    [hit(0, 1, { goods: ['coffee'] }), hit(3, 4, { goods: ['teak'] }), hit(4, 5, { roles: ['head'] })],
    ['coffee', 'teak'],
  ],
  [
    'grinder of fresh coffee',
    [hit(0, 1, { roles: ['head'] }), hit(1, 2, { roles: ['from'] }), hit(3, 4, { goods: ['coffee'] })],
    ['coffee'],
  ],
  ['grinder, new coffee', [hit(0, 1, { roles: ['head'] }), hit(1, 2, { roles: ['lead'] }), hit(2, 3, { goods: ['coffee'] })], ['coffee']],
  ['a good that the words do not describe', [hit(0, 1, { goods: ['gems'] }), hit(1, 2, { roles: ['head'] })], []],
])('%s', (_title, hits, goods) => {
  expect(inSense(hits, words).flatMap(({ meaning }) => meaning.goods)).toEqual(goods);
});
