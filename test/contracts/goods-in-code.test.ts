import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataset } from '../../src/dataset/load';

/** `goods.includes('toner')`: a rule that applies to one good alone. */
const GOOD_ID = /\bgoods\.includes\('([\w-]+)'\)/g;

const used = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .flatMap(path => [...readFileSync(`src/core/${path}`, 'utf8').matchAll(GOOD_ID)].map(([, id = '']) => ({ path, id })));

test('a rule for one good names a good of data/words/goods.json', () => {
  expect(used).not.toEqual([]);
  expect(
    used.filter(({ id }) => !Object.hasOwn(dataset.words.goods, id)),
    'rename the good in src/core too',
  ).toEqual([]);
});
