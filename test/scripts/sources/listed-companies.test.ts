import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dataset } from '../../../src/dataset/load';
import { actionOf, parseSource, refusalsOf } from '../source-files';

describe('the Commerce Entity List', () => {
  test.each([
    ['bis-dji', 'in-force', '2020-12-18'],
    ['bis-hangzhou-hikvision-digital-technology-co-ltd', 'in-force', '2019-10-09'],
    ['bis-tianjin-tiandi-weiye-technologies-co-ltd', 'in-force', '2022-12-19'],
    ['bis-zhejiang-uniview-technologies-co-ltd', 'in-force', '2024-12-10'],
    ['bis-forensic-genomics-international', 'in-force', '2023-03-02'],
    ['bis-nanchang-o-film-tech', 'unverified', '2020-07-22'],
    ['bis-hefei-bitland-information-technology-co-ltd', 'unverified', '2020-07-22'],
  ])('%s is %s since %s', (id, status, issued) => {
    expect(actionOf(parseSource('bis_entity_list'), id)).toMatchObject({ status, issued });
  });

  test('59 records are in force; the three that the copy lacks are unverified, and the guide says so', () => {
    const { actions } = parseSource('bis_entity_list');
    expect(actions.filter(action => action.status === 'in-force')).toHaveLength(59);
    expect(actions.filter(action => action.status === 'unverified').map(({ id }) => id)).toEqual([
      'bis-ministry-of-public-security-institute-of-forensic-science',
      'bis-hefei-bitland-information-technology-co-ltd',
      'bis-nanchang-o-film-tech',
    ]);
    expect(readFileSync('data/guides/export-and-investment-lists.json', 'utf8')).toContain('Three entries of 2020 were not found');
    for (const action of actions) expect(action.reason).not.toBe('');
  });

  test('the gap counts what is here and what rules of three days are known to lack', () => {
    const entries: { federal_register: string }[] = JSON.parse(
      readFileSync('data/sources/bis_entity_list/entity-list-entries-2026-07-09.json', 'utf8'),
    ).entities;
    const here = (notice: string) => entries.filter(entry => entry.federal_register.includes(notice)).length;
    const gap = dataset.sources.find(({ id }) => id === 'bis_entity_list')?.gap;
    expect(gap).toContain(`${entries.length} over human rights are here, in 59 records`);
    expect(gap).toContain(`${14 - here('86 FR 36499')} of the 14 over Xinjiang of July 2021`);
    expect(gap).toContain(`${11 - here('88 FR 18985')} of the 11 of 28 March 2023`);
    expect(gap).toContain(`${8 - here('89 FR 99703')} of the 8 of 10 December 2024`);
    expect(readFileSync('data/guides/export-and-investment-lists.json', 'utf8')).toContain(`${entries.length} over human rights`);
  });

  test('the bureau of Xinjiang stands under the list’s own spelling, and those below it in one record with the words of all', () => {
    const { actions, parties } = parseSource('bis_entity_list');
    const [bureau, below] = ['public-security-bureau', 'subordinate-public-security-bureaus'].map(id =>
      actions.find(action => action.id === `bis-xinjiang-${id}`),
    );
    expect(parties.find(({ id }) => id === bureau?.partyIds[0])?.name).toBe(
      "Xinjiang Uyghur Autonomous Region (XUAR) People's Government Public Security Bureau",
    );
    expect(below).toMatchObject({ wording: 'For all items subject to the EAR. (See § 744.11 of the EAR)', scope: { summary: true } });
    for (const notice of ['84 FR 54004', '85 FR 44161', '85 FR 34505', '85 FR 44159'])
      expect(below?.history[0]?.note?.split('; ').filter(each => each.startsWith(notice))).toHaveLength(1);
  });

  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a bureau of a record in force that the list lacks',
      'entity-list-entries-2026-07-09.json',
      text => text.replace('"name": "Xinjiang Police College"', '"name": "Police College"'),
      /"18 subordinate .*" is in force here, but not in entity-list-entries-.*json: add its entry there word for word/,
    ],
    [
      'an entry in force that the list lacks',
      'entity-list-entries-2026-07-09.json',
      text => text.replace('"name": "DJI"', '"name": "DJX"'),
      /"DJI" is in force here, but not in entity-list-entries-.*json: add its entry there word for word/,
    ],
    [
      'an entry without a row',
      'entity-list-entries-2026-07-09.json',
      text => text.replace('"name": "DJI"', '"name": "DJX"'),
      /"DJX" has no row in listings.csv/,
    ],
    [
      'an alias that the entry lacks',
      'listings.csv',
      text => text.replace('Da-Jiang Innovations', 'Big Border'),
      /the alias "Big Border" is not in the official entry/,
    ],
    [
      'an unverified row that stands on the list',
      'listings.csv',
      text => text.replace(/^(bis-dji,.*?),in-force,/m, '$1,unverified,'),
      /"DJI" is unverified here, but stands on the list/,
    ],
    ['an unknown status', 'listings.csv', text => text.replace(/^(bis-dji,.*?),in-force,/m, '$1,listed,'), /unknown status "listed"/],
    [
      'an entry without its notice',
      'entity-list-entries-2026-07-09.json',
      text => text.replace('"federal_register": "85 FR 83420', '"notice": "85 FR 83420'),
      /federal_register/,
    ],
  ])('refuses %s', (_, file, change, reason) => {
    expect(refusalsOf('bis_entity_list', { [file]: change }).join('\n')).toMatch(reason);
  });
});

describe('Treasury', () => {
  test('people are context, and so is the one listing that cites no human-rights reason; no other company or body is', () => {
    const { actions, parties } = parseSource('ofac');
    for (const action of actions) {
      const person = parties.find(party => party.id === action.partyIds[0])?.kind === 'person';
      const reasonless = action.id === 'nscmic-hangzhou-hikvision-digital-technology-co-ltd';
      expect([action.id, action.context ?? false]).toEqual([action.id, person || reasonless]);
    }
  });

  test.each([
    ['nscmic-sz-dji-technology-co-ltd', 'ns-cmic', '2021-12-16', '2026-07-09'],
    ['nscmic-hangzhou-hikvision-digital-technology-co-ltd', 'ns-cmic', '2021-06-03', '2026-07-09'],
    ['ofac-xinjiang-production-and-construction-corps', 'sdn', '2020-07-31', '2025-12'],
    ['ofac-erken-tuniyaz', 'sdn', '2021-12-10', '2025-12'],
    ['ofac-gao-qi', 'sdn', '2023-12-08', '2023-12-08'],
  ])('%s was last seen when its copy, table or release says', (id, kind, issued, seen) => {
    const action = actionOf(parseSource('ofac'), id);
    expect(action).toMatchObject({ kind, issued });
    expect(action.history.at(-1)).toMatchObject({ date: seen, event: 'confirmed' });
    // Of the files of that month none is kept.
    if (seen === '2025-12') expect(action.history.at(-1)?.note).toMatch(/no copy of them is kept/);
    if (seen === issued) expect(action.history.at(-1)?.note).toMatch(/release of that day alone/);
  });

  test('every designation says when it was last seen, and the gap how many at what', () => {
    const { actions } = parseSource('ofac');
    const seen = (kind: string, day: string) =>
      actions.filter(action => action.kind === kind && action.history.some(({ event, date }) => event === 'confirmed' && date === day))
        .length;
    expect(actions.filter(({ history }) => !history.some(({ event }) => event === 'confirmed'))).toEqual([]);
    const gap = dataset.sources.find(({ id }) => id === 'ofac')?.gap;
    expect(gap).toContain(`${seen('sdn', '2025-12')} of the Global Magnitsky entries were last seen in the files of December 2025`);
    expect(gap).toContain(`${seen('sdn', '2023-12-08')} are known from the release of 8 December 2023 alone`);
    expect(gap).toContain(`Of the 68 NS-CMIC companies ${seen('ns-cmic', '2026-07-09')} are here`);
  });

  test('the reason of a designation is what was done, not who the listed is', () => {
    for (const { id, kind, reason, history } of parseSource('ofac').actions) {
      if (kind !== 'sdn') continue;
      expect([id, reason]).toEqual([id, expect.stringMatching(/ serious human rights abuse in Xinjiang \(E\.O\. 13818\)$/)]);
      expect([id, history[0]?.note?.length ?? 0]).not.toEqual([id, 0]);
    }
  });

  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      'a number that is someone else',
      'designations.csv',
      text => text.replace(',33111,', ',33091,'),
      /number 33091 is "MEGVII TECHNOLOGY LIMITED" at Treasury/,
    ],
    [
      'another listing date',
      'designations.csv',
      text => text.replace(/^(nscmic-sz-dji.*?),2021-12-16,/m, '$1,2021-12-17,'),
      /designated 2021-12-17, but listed 2021-12-16 at Treasury/,
    ],
    [
      'a company that left the list',
      'nscmic-entries-2026-07-09.json',
      text => text.replace('"name": "SZ DJI', '"name": "SZ DJX'),
      /"SZ DJI Technology Co., Ltd." is not on both copies/,
    ],
    [
      'an unknown programme',
      'designations.csv',
      text => text.replace(/^(nscmic-sz-dji.*?),NS-CMIC,/m, '$1,CMC,'),
      /unknown programme "CMC"/,
    ],
  ])('refuses %s', (_, file, change, reason) => {
    expect(refusalsOf('ofac', { [file]: change }).join('\n')).toMatch(reason);
  });
});
