import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMatcher } from '../../src/core/matcher';
import { dataset } from '../../src/dataset/load';
import { createCatalog } from '../../src/explorer/logic/catalog';
import { checkText, makerOf, rowsNaming } from '../../src/explorer/logic/check';

const every = new Set(dataset.sources.map(({ id }) => id));
const found = (text: string) => {
  const { asTitle, asMaker } = checkText(dataset, text, every);
  return { asTitle: asTitle.map(({ actionId }) => actionId), asMaker: asMaker.map(({ actionId }) => actionId) };
};

test.each([
  ['Baoding LYSZD Trade and Business Co., Ltd.', 'uflpa-baoding-lyszd-trade-and-business'],
  ['Kingherbs Limited', 'uflpa-kingherbs'],
  ['Pantum', 'uflpa-zhuhai-pantum-electronics'],
  ['  hikvision ', 'bis-hangzhou-hikvision-digital-technology-co-ltd'],
])('"%s" is nothing but a maker’s name, and found as that', (text, actionId) => {
  expect(found(text.trim()).asTitle).not.toContain(actionId);
  expect(found(text.trim()).asMaker).toContain(actionId);
  for (const { why } of checkText(dataset, text.trim(), every).asMaker) expect(why.map(({ field }) => field)).toEqual(['manufacturer']);
});

test('what a shop’s maker field would find of the parties named in force is found here too', () => {
  const matcher = createMatcher(dataset);
  const missed = dataset.actions
    .filter(({ context, status }) => !context && status === 'in-force')
    .flatMap(action => dataset.parties.filter(({ id }) => action.partyIds.includes(id)).map(({ name }) => ({ id: action.id, name })))
    .filter(({ id, name }) => matcher.match(makerOf(name), every).some(({ actionId }) => actionId === id))
    .filter(({ id, name }) => !Object.values(found(name)).flat().includes(id));
  expect(missed).toEqual([]);
});

test('the name of whoever is named in force is never without a record: what no match shows is named', () => {
  const { rows } = createCatalog(dataset);
  const missed = dataset.actions
    .filter(({ context, status }) => !context && status === 'in-force')
    .flatMap(action => dataset.parties.filter(({ id }) => action.partyIds.includes(id)).map(({ name }) => ({ id: action.id, name })))
    .filter(({ id, name }) => !rowsNaming(rows, name).some(({ action }) => action.id === id));
  expect(missed).toEqual([]);
  for (const text of ['', '  ', '–', 'a pair of socks', 'Giant Talon 3 bicycle']) expect(rowsNaming(rows, text), text).toEqual([]);
});

test('a title is looked up as a title', () => {
  expect(found('Pantum P2502W laser printer')).toMatchObject({ asMaker: [] });
  expect(found('Pantum P2502W laser printer').asTitle).not.toEqual([]);
});

test.each(['Чехол для DJI', '互換トナー Pantum', 'Пальто женское camel', 'Giant', 'Camel', 'Gap', 'cotton', 'Xinjiang', 'Needle Craft'])(
  '"%s" is more than a name, or only a word: nothing is found',
  text => expect(found(text)).toEqual({ asTitle: [], asMaker: [] }),
);

test('no title that was ever labelled is a maker’s name', () => {
  const titles = readdirSync('test/matching')
    .filter(file => file.endsWith('.tsv'))
    .flatMap(file => {
      const [head = '', ...rows] = readFileSync(`test/matching/${file}`, 'utf8')
        .split('\n')
        .filter(line => !line.startsWith('#'));
      const column = head.split('\t').indexOf('title');
      return rows.flatMap(row => row.split('\t')[column] || []);
    });
  expect(titles.length).toBeGreaterThan(4000);
  expect(titles.filter(title => found(title).asMaker.length > 0)).toEqual([]);
});

test('another dataset is looked up by itself', () => {
  expect(found('Pantum').asMaker).not.toEqual([]);
  const empty = { ...dataset, actions: [], index: { ...dataset.index, companies: {}, brands: {} } };
  expect(checkText(empty, 'Pantum', every).asMaker).toEqual([]);
});
