import { expect, test } from 'vitest';
import { readPage } from '../../../data/sources/uflpa/page';
import { actionOf, filesOf, parseSource, refusalsOf } from '../source-files';

const page = 'uflpa-entity-list.html';

test('the page holds 9, 43 and 108 rows in three sections', () => {
  const rows = readPage(filesOf('uflpa'));
  const bySection = ['i', 'ii', 'iv', 'v'].map(section => rows.filter(row => row.section === section).length);
  expect(bySection).toEqual([9, 43, 0, 108]);
});

test.each([
  ['uflpa-aksu-huafu', '2022-06-21', '2025-01-15'],
  ['uflpa-changji-esquel-textile', '2022-06-21', '2024-11-01'],
  ['uflpa-xinjiang-east-hope-nonferrous-metals', '2022-06-21', '2024-11-25'],
  ['uflpa-changhong-meiling', '2022-06-21', '2024-10-03'],
])('%s is on the list since before it was dated anew', (id, since, redated) => {
  const { issued, history } = actionOf(parseSource('uflpa'), id);
  expect(issued).toBe(since);
  expect(history.find(event => event.event === 're-dated')?.date).toBe(redated);
});

test.each([
  ['uflpa-ninestar', '2023-06-12'],
  ['uflpa-zhuhai-pantum-electronics', '2023-06-12'],
  ['uflpa-camel-group', '2023-08-02'],
  ['uflpa-esquel-group', '2024-11-01'],
])('%s is listed since %s', (id, since) => {
  expect(actionOf(parseSource('uflpa'), id).issued).toBe(since);
});

test('an entity of two sections keeps both dates', () => {
  const { history } = actionOf(parseSource('uflpa'), 'uflpa-xinjiang-daqo-new-energy');
  expect(history.map(event => [event.date, event.event])).toEqual([
    ['2022-06-21', 'listed'],
    ['2024-11-25', 'modified'],
  ]);
});

test('short listed aliases stay in the record, but not as names that match alone', () => {
  const { parties } = parseSource('uflpa');
  const weak = parties.flatMap(party => party.weakAliases ?? []);
  expect(weak).toEqual(expect.arrayContaining(['XPCC', 'Bingtuan', 'GSweet', 'HY Solar', 'Meike Co.', 'KTK Group', 'Ashele Copper']));
  for (const party of parties) expect([party.name, ...party.aliases]).toEqual(expect.arrayContaining(party.weakAliases ?? []));
});

test('the presumption covers Xinjiang, not a maker', () => {
  const { partyIds, scope, kind } = actionOf(parseSource('uflpa'), 'uflpa-xinjiang');
  expect({ kind, partyIds, places: scope.places, goods: scope.goods }).toEqual({
    kind: 'origin-rule',
    partyIds: [],
    places: ['xinjiang'],
    goods: [],
  });
});

test.each<[string, string, (text: string) => string, RegExp]>([
  ['a cut page', page, text => text.slice(0, 100_000), /^uflpa-entity.*: the page is cut/],
  [
    'a page without its content block',
    page,
    text => text.replaceAll('block-mainpagecontent', 'block-other'),
    /no div#block-mainpagecontent/,
  ],
  [
    'another column',
    page,
    text => text.replace('<th>Effective Date</th>', '<th>Date</th>'),
    /:1: the columns are "Name of Entity", "Date"/,
  ],
  [
    'a table without its section',
    page,
    text => text.replace(/Section 2\(d\)\(2\)\(B\)\(i\)/, 'Section'),
    /:1: a table without a section link/,
  ],
  ['another form of date', page, text => text.replace('<td>June 21, 2022</td>', '<td>21/06/2022</td>'), /:1: "21\/06\/2022" is no date/],
  [
    'an unknown entity',
    page,
    text => text.replace('Camel Group Co., Ltd.', 'Dromedary Group Co., Ltd.'),
    /"Dromedary Group Co., Ltd." has no row in entities.csv/,
  ],
  [
    'a page without Ninestar',
    page,
    text => text.replace(/<tr><td>Ninestar Corporation<\/td>.*?<\/tr>/, ''),
    /^entities.csv:\d+: "Ninestar Corporation" is not on the page.*no whole page lacks it/,
  ],
  [
    'a page without Camel',
    page,
    text => text.replace(/<tr><td>Camel Group Co., Ltd.<\/td>.*?<\/tr>/, ''),
    /"Camel Group Co., Ltd." is not on the page/,
  ],
  [
    'a page without Baoding LYSZD',
    page,
    text => text.replaceAll(/<tr><td>Baoding LYSZD[^<]*<\/td>.*?<\/tr>/g, ''),
    /"Baoding LYSZD Trade and Business Co., Ltd." is not on the page/,
  ],
  [
    'a table without a column of ours',
    'entities.csv',
    text => text.replace('listed_since', 'since'),
    /entities.csv:1: the column "listed_since" is missing/,
  ],
])('refuses %s, with file, row and reason', (_, file, change, reason) => {
  expect(refusalsOf('uflpa', { [file]: change }).join('\n')).toMatch(reason);
});
