import { describe, expect, test } from 'vitest';
import { actionOf, parseSource, refusalsOf } from '../source-files';

/** Sets the two cells of a removal in a row of a table that has none yet. */
const withRemoval =
  (row: RegExp, day: string, notice: string, since = '') =>
  (text: string): string =>
    text.replace(row, (_, start: string, end: string) => `${start}${since},,${day},${notice},${end}`);

describe('a name taken off the UFLPA Entity List', () => {
  const page = 'uflpa-entity-list.html';
  const camel = /<tr><td>Camel Group Co\., Ltd\.<\/td>.*?<\/tr>/;
  const row = /^(uflpa-camel-group,"Camel Group Co\., Ltd\.",CN,,),,,,(.*)$/m;
  const ended = {
    'entities.csv': withRemoval(row, '2027-01-05', '92 FR 1', '2023-08-02'),
    [page]: (text: string) => text.replace(camel, ''),
  };

  test('is history: ended, with its day and notice', () => {
    const camelGroup = actionOf(parseSource('uflpa', ended), 'uflpa-camel-group');
    expect(camelGroup).toMatchObject({ status: 'ended', issued: '2023-08-02', wording: 'Camel Group Co., Ltd.' });
    expect(camelGroup.history).toEqual([
      { date: '2023-08-02', event: 'listed', note: null },
      { date: '2027-01-05', event: 'ended', note: 'Removed from the list: 92 FR 1' },
    ]);
  });

  test.each<[string, Record<string, (text: string) => string>, RegExp]>([
    [
      'that still stands on the page',
      { 'entities.csv': ended['entities.csv'] },
      /removed on 2027-01-05 here, but it stands on the list at hand/,
    ],
    [
      'without a day',
      { ...ended, 'entities.csv': withRemoval(row, '', '92 FR 1', '2023-08-02') },
      /a removal needs its day and the notice/,
    ],
    [
      'without a notice',
      { ...ended, 'entities.csv': withRemoval(row, '2027-01-05', '', '2023-08-02') },
      /a removal needs its day and the notice/,
    ],
    [
      'whose beginning is not told',
      { ...ended, 'entities.csv': withRemoval(row, '2027-01-05', '92 FR 1') },
      /needs the day since which it was listed/,
    ],
  ])('%s is refused', (_, changes, reason) => {
    expect(refusalsOf('uflpa', changes).join('\n')).toMatch(reason);
  });
});

describe('a name taken off the Entity List', () => {
  const gone = {
    'entity-list-entries-2026-07-09.json': (text: string) => text.replace('"name": "AGCU Scientech"', '"name": "Someone Else"'),
  };
  const removed = (text: string) => text.replace(/^(bis-agcu-scientech,.*?,2020-12-18,)in-force,,/m, '$1removed,2027-01-05,92 FR 2');

  test('is history', () => {
    const parsed = parseSource('bis_entity_list', { ...gone, 'listings.csv': removed });
    const action = actionOf(parsed, 'bis-agcu-scientech');
    expect(action.status).toBe('ended');
    expect(action.history.at(-1)).toEqual({ date: '2027-01-05', event: 'ended', note: 'Removed from the list: 92 FR 2' });
  });

  test('that stands on the copy at hand is refused', () => {
    expect(refusalsOf('bis_entity_list', { 'listings.csv': removed }).join('\n')).toMatch(/stands on the list at hand/);
  });
});

test('a company taken off the NS-CMIC list is history', () => {
  const parsed = parseSource('ofac', {
    'nscmic-entries-2026-07-09.json': text => text.replace('"name": "Cloudwalk Technology Co., Ltd."', '"name": "Someone Else"'),
    'designations.csv': text => text.replace(/^(nscmic-cloudwalk-technology-co-ltd,.*?,2021-12-16,),,/m, '$12027-01-05,92 FR 3,'),
  });
  expect(actionOf(parsed, 'nscmic-cloudwalk-technology-co-ltd')).toMatchObject({ status: 'ended' });
});
