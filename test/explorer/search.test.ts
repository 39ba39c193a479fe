import './catalog';
import { readdirSync, readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import { expect, test, vi } from 'vitest';
import { dataset } from '../../src/dataset/load';
import { createCatalog } from '../../src/explorer/logic/catalog';
import { createSearch } from '../../src/explorer/logic/search';
import { flat, indexOfWord } from '../../src/explorer/logic/words';
import { hitsByKind } from '../../src/explorer/sections/OtherHits';

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
])('%s is a typo, and %s comes first', (query, expected) => {
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

test.each([
  ['Baumwolle', 'good cotton'],
  ['algodón', 'good cotton'],
  ['хлопок', 'good cotton'],
  ['棉花', 'good cotton'],
  ['綿', 'good cotton'],
  ['면화', 'good cotton'],
  ['قطن', 'good cotton'],
  ['bawełna', 'good cotton'],
  ['tomates', 'good tomatoes'],
  ['sucre', 'good raw-sugar'],
  ['Reis', 'good rice'],
  ['riz', 'good rice'],
  ['oro', 'good gold'],
  ['aceite de palma', 'good refined-palm-oil'],
  ['Handschuhe', 'good gloves'],
  ['plata', 'good silver'],
  ['bananes', 'good bananas'],
  ['shirt', 'good garments'],
  ['新疆', 'action uflpa-xinjiang'],
  ['Синьцзян', 'action uflpa-xinjiang'],
  ['Китай', 'country CN'],
  ['Elfenbeinküste', 'country CI'],
  ['Côte d’Ivoire cacao', 'action tvpra-ci-cocoa'],
  ['中国棉花', 'action tvpra-cn-cotton'],
  ['新疆棉花', 'action uflpa-xinjiang-tianhong-xinba-cotton-industry'],
])('a good or a place is found by its name in any language of the dataset: %s', (query, expected) => {
  expect(search(query).instead).toBeNull();
  expect(names(query)).toContain(expected);
});

test('a good’s name in another language finds the records that list it, and no others', () => {
  const listing = dataset.actions.filter(({ scope }) => scope.goods.includes('cotton')).map(({ id }) => `action ${id}`);
  expect(names('Baumwolle')).toEqual(expect.arrayContaining(listing));
  expect(names('cotton')).toEqual(expect.arrayContaining(names('Baumwolle')));
});

test('the record’s name of a good that was typed otherwise is marked', () => {
  const hit = search('Baumwolle').hits.find(({ entry }) => entry.id === 'cotton');
  expect(hit?.marks).toEqual([[0, 'Cotton'.length]]);
});

test.each([
  ['Baumwolle', 'good'],
  ['gold', 'good'],
  ['giant', 'brand'],
  ['Serbia', 'country'],
])('of the names found those of the kind that agrees best stand first: %s', (query, kind) => {
  expect(hitsByKind(search(query).hits)[0]?.[0]).toBe(kind);
});

test.each([
  ['Baumwole', 'good cotton'],
  ['algodno', 'good cotton'],
  ['хлопокк', 'good cotton'],
  ['Handshuhe Malaysia', 'action cbp-wro-2021-supermax-gloves'],
])('a typo in another language counts as one: %s', (query, expected) => {
  expect(names(query)).toContain(expected);
});

test.each(['Top Glove', 'Camel', 'Apple', 'Gap'])('a name that begins with what was typed is what was meant: %s', query => {
  const literal = flat(query).split(' ');
  for (const { entry } of search(query).hits) {
    const all = flat(`${entry.name} ${entry.also.join(' ')} ${entry.text}`);
    for (const word of literal) expect(indexOfWord(all, word)).toBeGreaterThanOrEqual(0);
  }
});

test.each([
  'Asics',
  'Vans',
  'Decathlon',
  'Timberland',
  'Bosch',
  'Lidl',
  'Tchibo',
  'Columbia',
  'Patagonia',
  'Converse',
  'adidas',
  'Trek',
  'Omega',
])('a firm without a record is no typo of a good in another language: %s', query => {
  expect(search(query).hits.filter(({ entry }) => entry.kind === 'good')).toEqual([]);
});

test.each(readdirSync('public/_locales'))('the word that the search box gives as an example finds its good: %s', language => {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
  const example = /[“„«「]\s?(.+?)\s?[”“»」]/.exec(messages.explorer_search_try.message)?.[1] ?? '';
  expect(names(example)).toContain('good tires');
});

test('what a good is called for the search alone is of a good that a record lists, and no phrase of it', () => {
  const listed = new Set(dataset.actions.flatMap(({ scope }) => scope.goods));
  for (const [good, names] of Object.entries(dataset.words.goodsCalled)) {
    expect([...listed]).toContain(good);
    const phrases = dataset.index.phrases[`good:${good}`]?.split('\n') ?? [];
    expect(names.filter(name => phrases.includes(name))).toEqual([]);
  }
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

test('a year finds what was issued in it, and is no typo of another', () => {
  expect(names('2025')).toContain('action cbp-wro-2025-giant-bicycles');
  expect(search('2035')).toEqual({ hits: [], instead: null });
});

test.each(['xqz', 'x'.repeat(200)])('a word too short or too long to be a typo is compared with no known word: %s', query => {
  const fuse = vi.spyOn(Fuse.prototype, 'search');
  expect(search(query)).toEqual({ hits: [], instead: null });
  expect(fuse.mock.contexts.map(searched => (searched as Fuse<string>).getIndex().size()).filter(size => size > 0)).toEqual([]);
});
