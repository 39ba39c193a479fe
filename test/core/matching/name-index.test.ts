import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NameIndex } from '../../../src/core/dataset-types';
import type { Meaning } from '../../../src/core/matching/hit';
import { prepareIndex } from '../../../src/core/matching/name-index';
import { tokenize } from '../../../src/core/text/tokens';

type Lists = Record<string, string[]>;

const COMPOUNDS = { endings: { shirt: 'hemd' }, beginnings: 'hunde' };

function indexOf(phrases: Lists, companies: Lists = {}, brands: Lists = {}): ReturnType<typeof prepareIndex> {
  const lines = (lists: Lists) => Object.fromEntries(Object.entries(lists).map(([ref, list]) => [ref, list.join('\n')]));
  return prepareIndex({ phrases: lines(phrases), companies: lines(companies), brands: lines(brands), ...COMPOUNDS } satisfies NameIndex);
}

function told({ roles, ...rooms }: Meaning): string[] {
  return [...roles, ...Object.entries(rooms).flatMap(([room, ids]) => ids.map(id => `${room}:${id}`))];
}

function foundIn(text: string, phrases: Record<string, string[]>): string[] {
  const tokens = tokenize(text);
  return indexOf(phrases)
    .scan(tokens)
    .map(({ from, to, meaning }) => `${tokens.words.slice(from, to).join(' ')} = ${told(meaning).join(' ')}`);
}

describe('scan', () => {
  const phrases = {
    'good:coffee': ['coffee', 'coffee bean'],
    'good:berry': ['berry', 'dish'],
    'brand:acme': ['acme', 'acme coffee'],
    'goods-of:acme': ['coffee'],
    'not-of:acme': ['acme tool'],
    'place:x': ['新 疆'],
    'party:v': ['hai 12'],
    'good:tire': ['00r00'],
    trap: ['coffee table', 'kettenhemd'],
    cut: ['for'],
  };

  test.each([
    [
      'every phrase at every word, longest first',
      'acme coffee',
      ['acme coffee = brands:acme', 'acme = brands:acme', 'coffee = goodsOf:acme goods:coffee'],
    ],
    [
      'plurals of goods',
      'two berries, coffees, dishes',
      ['berries = goods:berry', 'coffees = goodsOf:acme goods:coffee', 'dishes = goods:berry'],
    ],
    ['no plurals of names', 'acmes', []],
    ['a trap swallows its words', 'coffee table for coffee', ['coffee table = trap', 'for = cut', 'coffee = goodsOf:acme goods:coffee']],
    ['Han characters inside a run', '在新疆的', ['新 疆 = places:x']],
    ['digits in names', 'Hai 12', ['hai 12 = parties:v']],
    ['sizes by their shape', '225/45R17', ['45r17 = goods:tire']],
    ['a phrase cut off by the end', 'hai', []],
    ['negative phrases', 'Acme Tool', ['acme tool = negativeOf:acme', 'acme = brands:acme']],
    ['compounds by their last part', 'Das Holzhemd', ['holzhemd = goods:shirt']],
    ['no compound whose first part makes it another thing', 'Hundehemd', []],
    ['no compound that is a trap', 'Kettenhemd', ['kettenhemd = trap']],
    ['nothing', '', []],
  ])('%s', (_, text, found) => expect(foundIn(text, phrases)).toEqual(found));

  test.each(['constructor', '__proto__', 'toString hasOwnProperty', 'valueOf'])('a page that says %s finds nothing', text => {
    expect(foundIn(text, phrases)).toEqual([]);
  });

  test('finds what looking for each phrase at each word finds', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map(words => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { maxLength: 12 }), fc.array(word, { maxLength: 12 }), (known, text) => {
        const naive = text.flatMap((_, from) =>
          [3, 2, 1].flatMap(length => {
            const said = text.slice(from, from + length);
            return said.length === length && known.includes(said.join(' ')) ? [said.join(' ')] : [];
          }),
        );
        const found = indexOf({ cut: known }).scan(tokenize(text.join(' ')));
        expect(found.map(({ from, to }) => text.slice(from, to).join(' '))).toEqual(naive);
      }),
    );
  });
});

describe('parties', () => {
  const index = indexOf(
    {},
    {
      plain: ['=acme craft ltd', '~acme craft'],
      distinct: ['acmesiliconworks'],
      bare: ['=valley', '~valley'],
      both: ['~acme craft', 'acmecraft'],
    },
  );
  const kindsOf = (full: string, bare: string, between: string[] = []) =>
    index.parties({ full, between, bare }).map(({ id, kind }) => `${id} ${kind}`);

  test.each([
    ['a plain name with its legal form', 'acme craft ltd', 'acme craft', ['plain full', 'both distinct']],
    ['a plain name without it', 'acme craft', 'acme craft', ['plain plain', 'both distinct']],
    ['a plain name with another legal form', 'acme craft inc', 'acme craft', ['plain plain', 'both distinct']],
    ['a distinct name', 'acme silicon works', 'acme silicon works', ['distinct distinct']],
    ['a distinct name, spelled apart', 'ac me silicon works co', 'ac me silicon works', ['distinct distinct']],
    ['a name that has no legal form in the record', 'valley', 'valley', ['bare plain']],
    ['nobody', 'constructor', 'constructor', []],
  ])('%s', (_, full, bare, kinds) => expect(kindsOf(full, bare)).toEqual(kinds));

  test('a plain name with one more legal form than the record has', () => {
    expect(kindsOf('acme craft ltd inc', 'acme craft', ['acme craft ltd'])).toEqual(['plain full', 'both distinct']);
  });
});

test('brands by the key of their field', () => {
  const index = indexOf({}, {}, { titan: ['titan', 'titan bicycles'], other: ['titan'] });
  expect(index.brands('titan')).toEqual(['titan', 'other']);
  expect(index.brands('titan bicycles')).toEqual(['titan']);
  expect(index.brands('constructor')).toEqual([]);
});
