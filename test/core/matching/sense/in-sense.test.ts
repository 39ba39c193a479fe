import { expect, test } from 'vitest';
import type { Words } from '../../../../src/core/dataset-types';
import type { Hit } from '../../../../src/core/matching/hit';
import type { ScannedLine } from '../../../../src/core/matching/line';
import type { Role } from '../../../../src/core/matching/role';
import { inSense } from '../../../../src/core/matching/sense/in-sense';
import { tokenize } from '../../../../src/core/text/tokens';
import type { WhyField } from '../../../../src/core/types';

const words = {
  wearers: ['women', 'pairs'],
  goods: {
    coffee: { name: 'Coffee', use: 'eaten' },
    teak: { name: 'Teak', material: true },
    boots: { name: 'Footwear', use: 'kept' },
    shirt: { name: 'Garments', use: 'worn' },
    tires: { name: 'Tires' },
    panel: { name: 'Solar modules', another: ['lamp', 'light'] },
  },
} as unknown as Words;

function hit(from: number, to: number, meaning: { goods?: string[]; roles?: Role[] }): Hit {
  const nothing = { brands: [], goodsOf: [], negativeOf: [], places: [], parties: [] };
  return { from, to, meaning: { ...nothing, goods: meaning.goods ?? [], roles: meaning.roles ?? [] } };
}

function lineOf(text: string, hits: readonly Hit[], field: WhyField = 'text'): ScannedLine {
  return { field, tokens: tokenize(text), hits };
}

test.each<[string, Hit[], string[]]>([
  ['coffee, whole bean', [hit(0, 1, { goods: ['coffee'] })], ['coffee']],
  ['coffee scent', [hit(0, 1, { goods: ['coffee'] }), hit(1, 2, { roles: ['semblance'] })], []],
  ['coffee with a scent', [hit(0, 1, { goods: ['coffee'] }), hit(3, 4, { roles: ['semblance'] })], ['coffee']],
  ['faux teak', [hit(0, 1, { roles: ['mock'] }), hit(1, 2, { goods: ['teak'] })], []],
  ['teak look', [hit(0, 1, { goods: ['teak'] }), hit(1, 2, { roles: ['semblance'] })], []],
  ['coffee grinder', [hit(0, 1, { goods: ['coffee'] }), hit(1, 2, { roles: ['head'] })], []],
  ['teak table', [hit(0, 1, { goods: ['teak'] }), hit(1, 2, { roles: ['head'] })], ['teak']],
  ['coffee brown', [hit(0, 1, { goods: ['coffee'] }), hit(1, 2, { roles: ['shade'] })], []],
  ['teak shelf', [hit(0, 1, { goods: ['teak'] }), hit(1, 2, { roles: ['tool'] })], ['teak']],
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
  ['without coffee', [hit(0, 1, { roles: ['not'] }), hit(1, 2, { goods: ['coffee'] })], []],
  ['no added coffee', [hit(0, 1, { roles: ['not'] }), hit(2, 3, { goods: ['coffee'] })], ['coffee']],
  ['teak-free', [hit(0, 1, { goods: ['teak'] }), hit(1, 2, { roles: ['free'] })], []],
  ['teak, now free', [hit(0, 1, { goods: ['teak'] }), hit(2, 3, { roles: ['free'] })], ['teak']],
  ['free teak', [hit(0, 1, { roles: ['free'] }), hit(1, 2, { goods: ['teak'] })], ['teak']],
  ['teak, a novel', [hit(0, 1, { goods: ['teak'] }), hit(2, 3, { roles: ['media'] })], []],
  ['rental of a teak table', [hit(0, 1, { roles: ['service'] }), hit(3, 4, { goods: ['teak'] })], []],
  ['teak with insurance', [hit(0, 1, { goods: ['teak'] }), hit(1, 2, { roles: ['with'] }), hit(2, 3, { roles: ['service'] })], ['teak']],
  ['boots, brown, coffee', [hit(0, 1, { goods: ['boots'] }), hit(2, 3, { goods: ['coffee'] })], ['boots']],
  ['boots, teak', [hit(0, 1, { goods: ['boots'] }), hit(1, 2, { goods: ['teak'] })], ['boots', 'teak']],
  ['coffee cushion', [hit(0, 1, { goods: ['coffee'] }), hit(2, 3, { roles: ['kept'] })], []],
  ['coffee shirt', [hit(0, 1, { goods: ['coffee'] }), hit(1, 2, { goods: ['shirt'] })], ['shirt']],
  ['boots serum', [hit(0, 1, { goods: ['boots'] }), hit(1, 2, { roles: ['care'] })], []],
  ['teak serum', [hit(0, 1, { goods: ['teak'] }), hit(1, 2, { roles: ['care'] })], []],
  ['boots with serum', [hit(0, 1, { goods: ['boots'] }), hit(1, 2, { roles: ['with'] }), hit(2, 3, { roles: ['care'] })], ['boots']],
  ['a shirt for a dog', [hit(1, 2, { goods: ['shirt'] }), hit(2, 5, { roles: ['pets'] })], []],
  ['a good that the words do not describe', [hit(0, 1, { goods: ['gems'] }), hit(1, 2, { roles: ['head'] })], []],
])('%s', (_title, hits, goods) => {
  expect(inSense(lineOf('', hits), words).flatMap(({ meaning }) => meaning.goods)).toEqual(goods);
});

test.each<[string, Hit[], string[]]>([
  ['a bike', [], ['giant']],
  ['a bike-shaped cutter', [hit(1, 2, { roles: ['semblance'] })], []],
  ['bikes, paperback', [hit(5, 6, { roles: ['media'] })], []],
  ['a bike, and boots', [hit(2, 3, { goods: ['boots'] })], ['giant']],
])('the goods of a brand: %s', (_title, others, goodsOf) => {
  const bike = hit(0, 1, {});
  const hits = [{ ...bike, meaning: { ...bike.meaning, goodsOf: ['giant'] } }, ...others];
  expect(inSense(lineOf('', hits), words).flatMap(({ meaning }) => meaning.goodsOf)).toEqual(goodsOf);
});

test.each<[string, Hit[], string[]]>([
  ['boots cleaning brush', [hit(2, 3, { roles: ['tool'] })], []],
  ['boots that need no old brush', [hit(5, 6, { roles: ['tool'] })], ['boots']],
  ['boots, cleaning brush', [hit(2, 3, { roles: ['tool'] })], ['boots']],
  ['boots and brush', [hit(2, 3, { roles: ['tool'] })], ['boots']],
  ['boots with a brush', [hit(1, 2, { roles: ['with'] }), hit(3, 4, { roles: ['tool'] })], ['boots']],
  ['boots brown', [hit(1, 2, { roles: ['shade'] })], ['boots']],
])('a tool behind a good: %s', (title, others, goods) => {
  const hits = [hit(0, 1, { goods: ['boots'] }), ...others];
  expect(inSense(lineOf(title, hits), words).flatMap(({ meaning }) => meaning.goods)).toEqual(goods);
});

test.each<[string, Hit[], string[]]>([
  ['caja de boots', [hit(0, 1, { roles: ['first'] })], []],
  ['caja, de boots', [hit(0, 1, { roles: ['first'] })], ['boots']],
  ['la caja boots', [hit(1, 2, { roles: ['first'] })], ['boots']],
])('a thing that stands first: %s', (title, others, goods) => {
  const hits = [...others, hit(2, 3, { goods: ['boots'] })];
  expect(inSense(lineOf(title, hits), words).flatMap(({ meaning }) => meaning.goods)).toEqual(goods);
});

test.each<[string, Hit[], string[]]>([
  // Where another thing was named, the same word further on is still what that thing is for.
  ['boots rack metal tall boots', [hit(1, 2, { roles: ['tool'] }), hit(4, 5, { goods: ['boots'] })], []],
  ['boots rack and boots', [hit(1, 2, { roles: ['tool'] }), hit(3, 4, { goods: ['boots'] })], ['boots']],
  ['boots rack with boots', [hit(1, 2, { roles: ['tool'] }), hit(2, 3, { roles: ['with'] }), hit(3, 4, { goods: ['boots'] })], ['boots']],
  ['boots toy boots', [hit(1, 2, { roles: ['head'] }), hit(2, 3, { goods: ['boots'] })], ['boots']],
  ['boots rack of old teak', [hit(1, 2, { roles: ['tool'] }), hit(4, 5, { goods: ['teak'] })], ['teak']],
  // Two goods joined are one: what stands behind the second is for both.
  ['boots & boots dryer', [hit(2, 3, { goods: ['boots'] }), hit(3, 4, { roles: ['head'] })], []],
  // Toys and clothes for a pet.
  ['boots, for dogs', [hit(1, 3, { roles: ['pets'] })], []],
  ['boots of teak for dogs', [hit(2, 3, { goods: ['teak'] }), hit(3, 5, { roles: ['pets'] })], ['teak']],
])('of what a title names several: %s', (title, others, goods) => {
  const hits = [hit(0, 1, { goods: ['boots'] }), ...others];
  expect(inSense(lineOf(title, hits), words).flatMap(({ meaning }) => meaning.goods)).toEqual(goods);
});

test.each([
  ['Teak: A Global History', 'title', []],
  ['Empire of Teak: How a Tree Made Fortunes', 'title', []],
  ['Teak: garden bench', 'title', ['teak']],
  ['Seat: A slatted teak', 'text', ['teak']],
] as const)('a subtitle tells a book: %s in %s', (title, field, goods) => {
  const { words: all } = tokenize(title);
  const at = all.indexOf('teak');
  const hits = [hit(at, at + 1, { goods: ['teak'] })];
  expect(inSense(lineOf(title, hits, field), words).flatMap(({ meaning }) => meaning.goods)).toEqual(goods);
});

test.each<[string, Hit[], string[]]>([
  ['what begins within a good and ends behind it is another thing', [hit(1, 3, { roles: ['trap'] })], []],
  ['what stands within it is not', [hit(1, 2, { roles: ['trap'] })], ['teak']],
  ['what stands behind it is not', [hit(2, 3, { roles: ['trap'] })], ['teak']],
])('%s', (_what, others, goods) => {
  const hits = [hit(0, 2, { goods: ['teak'] }), ...others];
  expect(inSense(lineOf('old teak oil', hits), words).flatMap(({ meaning }) => meaning.goods)).toEqual(goods);
});

test.each<[string, Hit[], string[]]>([
  ['boot goo', [hit(0, 1, { goods: ['boots'], roles: ['adjunct'] })], []],
  ['boot goo, boots', [hit(0, 1, { goods: ['boots'], roles: ['adjunct'] }), hit(2, 3, { goods: ['boots'] })], ['boots']],
  ['boot black', [hit(0, 1, { goods: ['boots'], roles: ['adjunct'] })], ['boots']],
  ['boot, goo', [hit(0, 1, { goods: ['boots'], roles: ['adjunct'] })], ['boots']],
  ['boot 42', [hit(0, 1, { goods: ['boots'], roles: ['adjunct'] })], ['boots']],
  ['boot known', [hit(0, 1, { goods: ['boots'], roles: ['adjunct'] }), hit(1, 2, { roles: ['lead'] })], ['boots']],
  ['old boot goo', [hit(1, 2, { goods: ['boots'], roles: ['adjunct'] })], ['boots']],
  ['boots goo', [hit(0, 1, { goods: ['boots'] }), hit(0, 1, { roles: ['tool'] })], ['boots']],
  ['boots goo women', [hit(0, 1, { goods: ['boots'], roles: ['adjunct'] })], ['boots']],
  ['boots goo old', [hit(0, 1, { goods: ['boots'], roles: ['adjunct'] })], []],
  ['boot goo women', [hit(0, 1, { goods: ['boots'], roles: ['adjunct'] })], []],
])('one of a thing before a noun says what that is for: %s', (title, hits, goods) => {
  expect(inSense(lineOf(title, hits), words).flatMap(({ meaning }) => meaning.goods)).toEqual(goods);
});

test.each<[string, Hit[], string[]]>([
  ['hung boots', [hit(0, 2, { roles: ['unsure'] }), hit(1, 2, { goods: ['boots'] })], []],
  ['hung boots women', [hit(0, 2, { roles: ['unsure'] }), hit(1, 2, { goods: ['boots'] })], ['boots']],
  ['hung boots, shirt', [hit(0, 2, { roles: ['unsure'] }), hit(1, 2, { goods: ['boots'] }), hit(2, 3, { goods: ['shirt'] })], ['shirt']],
])('what may be worn is where a wearer is named: %s', (title, hits, goods) => {
  expect(inSense(lineOf(title, hits), words).flatMap(({ meaning }) => meaning.goods)).toEqual(goods);
});

test.each<[string, Hit[], string[]]>([
  ['panel 100 W', [hit(0, 1, { goods: ['panel'] })], ['panel']],
  ['lamp for garden, panel', [hit(3, 4, { goods: ['panel'] })], []],
  ['panel light', [hit(0, 1, { goods: ['panel'] })], []],
  ['panel led light', [hit(0, 1, { goods: ['panel'] })], []],
  ['panel 100 W light', [hit(0, 1, { goods: ['panel'] })], ['panel']],
  ['light weight panel', [hit(0, 2, { roles: ['trap'] }), hit(2, 3, { goods: ['panel'] })], ['panel']],
])('what makes another thing of a good: %s', (title, hits, goods) => {
  expect(inSense(lineOf(title, hits), words).flatMap(({ meaning }) => meaning.goods)).toEqual(goods);
});

test.each<[string, Hit[], string[]]>([
  ['secador de botas', [hit(1, 2, { roles: ['from'] })], []],
  ['par de botas', [hit(1, 2, { roles: ['from'] })], ['boots']],
  ['2x de botas', [hit(1, 2, { roles: ['from'] })], ['boots']],
  ['robe de botas', [hit(0, 1, { goods: ['boots'] }), hit(1, 2, { roles: ['from'] })], ['boots', 'boots']],
  ['coche de juguete', [hit(1, 2, { roles: ['from'] })], ['boots']],
  ['secador y botas', [hit(1, 2, { roles: ['lead'] })], ['boots']],
])('what a Romance title opens with is the thing: %s', (title, others, goods) => {
  const hits = [...others, hit(2, 3, { goods: ['boots'] })];
  expect(inSense(lineOf(title, hits), words).flatMap(({ meaning }) => meaning.goods)).toEqual(goods);
});

test.each<[string, string[]]>([
  ['tires shirt', ['shirt']],
  ['tires, shirt', ['tires', 'shirt']],
])('a good right before what is worn: %s', (title, goods) => {
  const hits = [hit(0, 1, { goods: ['tires'] }), hit(1, 2, { goods: ['shirt'] })];
  expect(inSense(lineOf(title, hits), words).flatMap(({ meaning }) => meaning.goods)).toEqual(goods);
});
