import './catalog';
import { expect, test } from 'vitest';
import { dataset } from '../../src/dataset/load';
import { createCatalog } from '../../src/explorer/logic/catalog';
import { createSearch } from '../../src/explorer/logic/search';
import { flat, indexOfWord } from '../../src/explorer/logic/words';

const search = createSearch(createCatalog(dataset));
const names = (query: string): string[] => search(query).hits.map(({ entry }) => `${entry.kind} ${entry.id}`);

test.each([
  ['giant', 'brand giant'],
  ['捷安特', 'brand giant'],
  ['Serbia', 'country RS'],
  ['COTTON', 'good cotton'],
  ['wro', 'action cbp-wro-2025-giant-bicycles'],
  ['malaysia gloves', 'action cbp-wro-2020-top-glove-gloves'],
  ['Linglong', 'action cbp-wro-2025-linglong-tires'],
])('%s finds %s as written', (query, expected) => {
  const answer = search(query);
  expect(answer.instead).toBeNull();
  const wanted = expected.split(' ')[1] ?? '';
  const found = answer.hits.map(({ entry }) => entry.id);
  expect(found.some(id => id === wanted || id.startsWith(wanted.slice(0, 20)))).toBe(true);
});

test.each([
  ['gaint', 'brand giant'],
  ['hikvison', 'brand hikvision'],
  ['serbai', 'country RS'],
])('%s is a slip, and %s comes first', (query, expected) => {
  expect(search(query).instead).not.toBeNull();
  expect(names(query)[0]).toBe(expected);
});

test('every word must agree', () => {
  for (const { entry } of search('cotton china').hits) {
    const all = flat(`${entry.name} ${entry.also.join(' ')} ${entry.text}`);
    expect(indexOfWord(all, 'cotton')).toBeGreaterThanOrEqual(0);
    expect(indexOfWord(all, 'china')).toBeGreaterThanOrEqual(0);
  }
});

test('each letter more narrows the answer', () => {
  const sizes = ['c', 'co', 'cot', 'cott', 'cotto', 'cotton'].map(query => search(query).hits.length);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

test.each(['', '   ', '!?', '\u0000'])('"%s" finds nothing', query => {
  expect(search(query)).toEqual({ hits: [], instead: null });
});

test('marks are places in the name as printed', () => {
  const hit = search('cotton').hits.find(({ entry }) => entry.id === 'cotton');
  expect(hit?.entry.name.slice(...(hit.marks[0] ?? [0, 0]))).toBe('Cotton');
});

test('a word that stands twice in a name is marked twice', () => {
  const hit = search('cotton').hits.find(({ entry }) => entry.name === 'Xinjiang Cotton Industry Group Jiashi Cotton Industry Co., Ltd.');
  expect(hit?.marks.map(([from, to]) => hit.entry.name.slice(from, to))).toEqual(['Cotton', 'Cotton']);
});

test('nothing near is said to be nothing', () => {
  expect(search('zzqxv').hits).toEqual([]);
});

test('flat keeps the length, so that a place is a place', () => {
  for (const text of ['Ürümqi', 'İstanbul', '㎏', 'ﬁn', '中国', '👍🏽']) expect(flat(text)).toHaveLength(text.length);
});

test('a Korean syllable is not its first consonant', () => {
  expect(flat('중국')).toBe('중국');
  expect(names('중국')).toContain('country CN');
  expect(names('줌긱')).toEqual([]);
});

test.each(['gloves', 'cotton china', 'textile', 'xinjiang cotton', 'co., ltd'])(
  '%s typed letter by letter is answered as if pasted',
  query => {
    const catalog = createCatalog(dataset);
    const typed = createSearch(catalog);
    const ids = (answer: ReturnType<typeof search>) => answer.hits.map(({ entry }) => entry.id);
    for (let end = 1; end < query.length; end += 1) typed(query.slice(0, end));
    expect(ids(typed(query))).toEqual(ids(createSearch(catalog)(query)));
  },
);

test.each([
  ['Ivory Coast', 'CI'],
  ['Czech Republic', 'CZ'],
  ['Swaziland', 'SZ'],
  ['DRC', 'CD'],
  ['UAE', 'AE'],
  ['USA', 'US'],
  ['Holland', 'NL'],
  ['Turkey', 'TR'],
])('a country is found by a name other than the record’s: %s', (query, code) => {
  const { hits, instead } = search(query);
  expect(instead).toBeNull();
  expect(hits.some(({ entry }) => entry.kind === 'country' && entry.id === code)).toBe(true);
});

test('a country’s other name stands among other words, and finds no more than its usual one', () => {
  expect(names('ivory coast cocoa')).toContain('action tvpra-ci-cocoa');
  const others = names('ivory coast').filter(each => each.startsWith('action'));
  expect(others.length).toBeGreaterThan(2);
  expect(names("Côte d'Ivoire")).toEqual(expect.arrayContaining(others));
});

test('the initials of an agency find its records', () => {
  expect(search('cbp').instead).toBeNull();
  expect(names('cbp').filter(each => each.startsWith('action cbp-wro')).length).toBeGreaterThan(60);
});

test('a year finds what was issued in it, and is no slip of another', () => {
  expect(names('2025')).toContain('action cbp-wro-2025-giant-bicycles');
  expect(search('2035')).toEqual({ hits: [], instead: null });
});

test.each(['xqz', 'x'.repeat(200)])('no stand-in is sought for a word too short or too long to be a slip: %s', query => {
  const begun = performance.now();
  expect(search(query)).toEqual({ hits: [], instead: null });
  expect(performance.now() - begun).toBeLessThan(100);
});
