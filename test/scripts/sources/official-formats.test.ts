import { existsSync, readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { OfficialReading } from '../../../data/parsing/official';
import { readScreeningList } from '../../../data/sources/bis_entity_list/screening-list';
import { nameOfEntity, readCustomsCsv } from '../../../data/sources/cbp_wro/official-csv';
import { readExcelList } from '../../../data/sources/dol_eo13126/excel';
import { readIlabApi } from '../../../data/sources/dol_tvpra/api-json';
import { readAppXml } from '../../../data/sources/dol_tvpra/app-xml';
import { readAliases, readConsolidated, readSdn } from '../../../data/sources/ofac/treasury-csv';
import { readNotice } from '../../../data/sources/uflpa/official-notice';
import { readEntityListPage } from '../../../data/sources/uflpa/official-page';

const bytes = (text: string) => new TextEncoder().encode(text);
const windows1252 = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));
const counts = ({ total, accepted, rejected }: OfficialReading) => [total, accepted, rejected.length];

const head = 'Effective Date,Calendar Year,Country Code,Country,Merchandise,WRO/Finding,Industry,Status,Press Release,Entity,Remarks';
const customs = (...rows: string[]) => [head, ...rows].join('\r\n');

describe('the CSV of Customs', () => {
  const row = '9/24/2025,2025,TW,Taiwan,"Bicycles, parts",WRO,All,Active,N/A,"Wheel Works Co., Ltd.","Line one\nline two"';

  test('with commas and line breaks inside cells', () => {
    expect(readCustomsCsv(bytes(customs(row))).entries).toEqual([
      {
        row: 3,
        name: 'Wheel Works Co., Ltd.',
        group: 'WRO',
        date: '2025-09-24',
        status: 'Active',
        detail: 'Bicycles, parts; Line one line two',
      },
    ]);
  });

  test.each([
    ['Windows-1252 with its no-break space', windows1252(customs('1/2/2026,2026,FR,France,Tea,WRO,All,Active,N/A,Caf\u00e9\u00a0Works,'))],
    ['UTF-8 with a mark', bytes(`\ufeff${customs('1/2/2026,2026,FR,France,Tea,WRO,All,Active,N/A,Café Works,')}`)],
  ])('in %s', (_, content) => {
    expect(readCustomsCsv(content).entries[0]).toMatchObject({ name: 'Café Works', date: '2026-01-02' });
  });

  test('whose columns moved', () => {
    const moved =
      'Entity,Status,WRO/Finding,Remarks,Merchandise,Country,Effective Date,New Column\nMill,Active,Finding,,Rope,India,12/1/2024,x';
    expect(readCustomsCsv(bytes(moved)).entries[0]).toMatchObject({ name: 'Mill', group: 'Finding', date: '2024-12-01', detail: 'Rope' });
  });

  test('without one of the columns is refused by its name', () => {
    expect(() => readCustomsCsv(bytes(customs(row).replace('Status', 'State')))).toThrow('the column "Status" is missing');
  });

  test.each([
    ['no date', '2025,2025,TW,Taiwan,Tea,WRO,All,Active,N/A,Mill,', /"2025" is no date/],
    ['an impossible date', '13/45/2025,2025,TW,Taiwan,Tea,WRO,All,Active,N/A,Mill,', /is no date/],
    ['no entity', '1/2/2026,2026,TW,Taiwan,Tea,WRO,All,Active,N/A,,', /without entity, type or status/],
  ])('rejects a row with %s and says why', (_, bad, reason) => {
    const reading = readCustomsCsv(bytes(customs(row, bad)));
    expect(counts(reading)).toEqual([2, 1, 1]);
    expect(reading.rejected[0]?.reason).toMatch(reason);
    expect(reading.strange).toEqual([]);
  });

  test('stops for a person at a status word that Customs never used', () => {
    const reading = readCustomsCsv(bytes(customs(row.replace('Active', 'Dormant'))));
    expect(reading.strange).toEqual(['unknown status word "Dormant" of "Wheel Works Co., Ltd."']);
    expect(reading.accepted).toBe(0);
  });

  test.each([
    ['Yunnan Machinery a/k/a Golden Horse', 'Yunnan Machinery'],
    ['Mill Works, a.k.a. The Mill', 'Mill Works'],
    ['Mill Works (aka The Mill)', 'Mill Works'],
    ['Akasaka Ltd.', 'Akasaka Ltd.'],
  ])('names %s without what it is also known as', (entity, name) => {
    expect(nameOfEntity(entity)).toBe(name);
  });
});

test('the page of Homeland Security gives 160 rows and 144 entities in three sections', () => {
  const reading = readEntityListPage(readFileSync('data/sources/uflpa/uflpa-entity-list.html'));
  expect(counts(reading)).toEqual([160, 160, 0]);
  expect(['i', 'ii', 'v'].map(section => reading.entries.filter(entry => entry.group === section).length)).toEqual([9, 43, 108]);
});

describe('the appendix of a Federal Register notice', () => {
  const ruler = '-'.repeat(70);
  const notice = `[Notices]
Announces the list under section 2(d)(2)(B).

   UFLPA Section 2(d)(2)(B)(ii) A List of Entities Working With the Government
${ruler}
            Entity name                        Effective date
${ruler}
Example Spinning Co., Ltd. (and one      June 21, 2022.
 alias: Example Yarn).
Sample Shoes Co., Ltd...................  December 11, 2023.
${ruler}
   UFLPA Section 2(d)(2)(B)(v) A List of Facilities
${ruler}
            Entity name                        Effective date
${ruler}
Example Foods &amp; Sugar Co., Ltd......  January 15, 2025.
${ruler}
[FR Doc. 2025-00000 Filed 1-14-25; 8:45 am]`;

  test('with names that run on and dots that lead to the date', () => {
    expect(readNotice(bytes(notice)).entries.map(({ name, group, date, detail }) => [name, group, date, detail])).toEqual([
      ['Example Spinning Co., Ltd.', 'ii', '2022-06-21', 'Example Yarn'],
      ['Sample Shoes Co., Ltd.', 'ii', '2023-12-11', null],
      ['Example Foods & Sugar Co., Ltd.', 'v', '2025-01-15', null],
    ]);
  });

  test('another document is refused', () => {
    expect(() => readNotice(bytes('A notice about tuna.'))).toThrow('no table of a section');
  });
});

describe('the Consolidated Screening List', () => {
  const list = (...rows: string[]) =>
    bytes(['_id,source,entity_number,type,programs,name,addresses,federal_register_notice,start_date,alt_names', ...rows].join('\n'));
  const row =
    '1,Entity List (EL) - Bureau of Industry and Security,,,,Example Camera Co.,"1 Example Road, Hangzhou, CN",84 FR 54004,2019-10-09,"Ex Cam; EC"';

  test('gives the Entity List rows of China, and no other list', () => {
    const reading = readScreeningList(
      list(row, row.replace('Entity List (EL)', 'Unverified List (UVL)'), row.replace('Hangzhou, CN', 'Moscow, RU')),
    );
    expect(counts(reading)).toEqual([1, 1, 0]);
    expect(reading.entries[0]).toMatchObject({ name: 'Example Camera Co.', date: '2019-10-09', detail: '84 FR 54004; Ex Cam; EC' });
  });

  test('rejects a row without a name', () => {
    expect(counts(readScreeningList(list(row, row.replace('Example Camera Co.', ''))))).toEqual([2, 1, 1]);
  });
});

describe('the files of Treasury', () => {
  const company =
    '30946,"EXAMPLE TECHNOLOGY CO., LTD.",-0- ,"CMIC-EO13959",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Listing Date (CMIC) 03 Jun 2021; Target Type Public."';

  test('have no head; the listing date stands in the remarks', () => {
    expect(readConsolidated(bytes(`${company}\r\n\u001a`)).entries).toEqual([
      { row: 1, name: 'EXAMPLE TECHNOLOGY CO., LTD.', group: 'CMIC-EO13959', date: '2021-06-03', status: null, detail: '30946' },
    ]);
  });

  test('a line of another width, or without a number, is rejected', () => {
    expect(counts(readSdn(bytes(`${company}\n1,"SHORT"\nx${company}`)))).toEqual([3, 1, 2]);
  });

  test('aliases belong to the number of a party', () => {
    expect(readAliases(bytes('36,12,"aka","AERO-EXAMPLE",-0- ')).entries[0]).toMatchObject({ name: 'AERO-EXAMPLE', detail: '36' });
  });
});

describe('the goods of the Labor Department', () => {
  const pair = (good: string, forced: string) =>
    `<Good><Good_Name>${good}</Good_Name><Countries><Country><Country_Name>India</Country_Name><Child_Labor>Yes</Child_Labor><Forced_Labor>${forced}</Forced_Labor><Derived_Labor_Exploitation>No</Derived_Labor_Exploitation></Country></Countries></Good>`;

  test('as XML of its app, entities decoded', () => {
    expect(readAppXml(bytes(`<Goods>${pair('Nuts &amp; Bolts', 'Yes')}</Goods>`)).entries).toEqual([
      { row: 1, name: 'Nuts & Bolts, India', group: 'child labor, forced labor', date: null, status: null, detail: null },
    ]);
  });

  test('a cut file and a word that is neither Yes nor No are refused', () => {
    expect(() => readAppXml(bytes(`<Goods>${pair('Bricks', 'Yes')}`))).toThrow('the file is cut');
    expect(() => readAppXml(bytes(`<Goods>${pair('Bricks', 'Perhaps')}</Goods>`))).toThrow('neither Yes nor No');
  });

  test.each([
    ['a list', (row: object) => JSON.stringify([row])],
    ['a list under data', (row: object) => JSON.stringify({ data: [row] })],
  ])('as JSON of its API, %s', (_, wrap) => {
    const reading = readIlabApi(bytes(wrap({ good_name: 'Bricks', country_name: 'India', child_labor: 'Yes', forced_labor: 'No' })));
    expect(reading.entries[0]).toMatchObject({ name: 'Bricks, India', group: 'child labor' });
  });

  test('the API answers with an error, or with a row without a country', () => {
    expect(() => readIlabApi(bytes('{"error":"no key"}'))).toThrow();
    expect(counts(readIlabApi(bytes('[{"Good_Name":"Bricks","Child_Labor":"Yes","Forced_Labor":"No"}]')))).toEqual([1, 0, 1]);
  });

  test('XML of the real file: 467 pairs', () => {
    expect(counts(readAppXml(readFileSync('data/sources/dol_tvpra/sweat-and-toil-goods-2022.xml')))).toEqual([467, 467, 0]);
  });
});

describe('the Excel list of Executive Order 13126', () => {
  const book = (rows: string[][]) => {
    const sheet = utils.aoa_to_sheet(rows);
    return new Uint8Array(
      write({ SheetNames: ['Notes', 'List'], Sheets: { Notes: utils.aoa_to_sheet([['Notes']]), List: sheet } }, { type: 'array' }),
    );
  };

  test('on whatever sheet it stands', () => {
    expect(
      readExcelList(
        book([
          ['Country', 'Good'],
          ['India', 'Bricks'],
          ['Peru', ''],
        ]),
      ).entries.map(entry => entry.name),
    ).toEqual(['Bricks, India']);
  });

  test('a page in place of the file is refused', () => {
    expect(() => readExcelList(bytes('<html>Not found</html>'))).toThrow('no Excel file');
    expect(() => readExcelList(book([['Nation', 'Thing']]))).toThrow('no sheet with the columns');
  });
});

/** Whole official files lie outside the repository; where they are absent, nothing is claimed about them. */
const raw = '../shared/sources';
describe.skipIf(!existsSync(raw))(`whole official files (skipped where ${raw} is absent)`, () => {
  test.each([
    ['ofac/raw/sdn_2021-07.csv', readSdn, 8976],
    ['ofac/raw/cons_prim_2025-12.csv', readConsolidated, 442],
    ['ofac/raw/alt_2025-12.csv', readAliases, 20_107],
    ['dol/raw/EO13126List_2014.xls', readExcelList, 54],
  ])('%s: every row is accepted', (file, read, total) => {
    expect(counts(read(readFileSync(`${raw}/${file}`)))).toEqual([total, total, 0]);
  });

  test('the NS-CMIC list has 68 companies, each with its listing date', () => {
    const companies = readConsolidated(readFileSync(`${raw}/ofac/raw/cons_prim_2025-12.csv`)).entries.filter(entry =>
      entry.group?.includes('CMIC'),
    );
    expect([companies.length, companies.filter(entry => entry.date === null).length]).toEqual([68, 0]);
  });
});
