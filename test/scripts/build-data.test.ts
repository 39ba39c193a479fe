import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { assembleOrThrow } from '../../scripts/data/assemble';
import { buildData } from '../../scripts/data/build';

// A whole build of the data is no quick thing on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
let dataRoot = '';
let target = '';
const old = '{"version":"old"}';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'withhold-data-'));
  dataRoot = join(folder, 'data');
  target = join(folder, 'dataset.json');
  cpSync('data', dataRoot, { recursive: true });
  writeFileSync(target, old);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Builds from the copied data; what was printed, and whether it went well. */
function build(check = false): { right: boolean; printed: string } {
  const lines: string[] = [];
  const right = buildData({ dataRoot, into: folder, check, print: line => lines.push(line) });
  return { right, printed: lines.join('\n') };
}

function change(file: string, edit: (text: string) => string): void {
  const path = join(dataRoot, file);
  const text = readFileSync(path, 'utf8');
  expect(edit(text)).not.toBe(text);
  writeFileSync(path, edit(text));
}

const giant = 'brands/giant-manufacturing-co-ltd.json';
const pantum = 'brands/zhuhai-pantum-electronics-co-ltd.json';

test('writes the same bytes twice, and they are the committed ones', () => {
  expect(build().right).toBe(true);
  const first = readFileSync(target, 'utf8');
  expect(build().right).toBe(true);
  expect(readFileSync(target, 'utf8') === first).toBe(true);
  expect(first === readFileSync('src/dataset/dataset.json', 'utf8')).toBe(true);
});

test('an editor’s copy, a folder’s settings and an unfinished download beside the official files change nothing', () => {
  for (const name of ['.DS_Store', 'orders.csv~', 'orders.csv.draft']) writeFileSync(join(dataRoot, 'sources/cbp_wro', name), 'stray');
  expect(build().right).toBe(true);
  expect(readFileSync(target, 'utf8') === readFileSync('src/dataset/dataset.json', 'utf8')).toBe(true);
});

test('reports what became of the rows of every source, and what is left of the budget', () => {
  const { printed } = build();
  expect(printed).toContain('uflpa: 160 rows, 160 accepted, 0 rejected → 145 actions');
  expect(printed).toMatch(/\d+ bytes gzip, \d+ left of \d+, version/);
});

test('an export or a release of faulty data stops, and says why', () => {
  change('sources/cbp_wro/orders.csv', text => text.replace('2025-09-24,Active', '2025-09-24,Dormant'));
  expect(() => assembleOrThrow(dataRoot)).toThrow(/orders.csv:\d+: unknown status word "Dormant"/);
});

test('a check finds a difference and writes nothing', () => {
  expect(build(true).right).toBe(false);
  expect(readFileSync(target, 'utf8')).toBe(old);
  build();
  expect(build(true).right).toBe(true);
});

test.each<[string, string, (text: string) => string, RegExp]>([
  [
    'a status word that Customs never used',
    'sources/cbp_wro/orders.csv',
    text => text.replace('2025-09-24,Active', '2025-09-24,Dormant'),
    /data\/sources\/cbp_wro\/orders.csv:\d+: unknown status word "Dormant"/,
  ],
  [
    'an official file that was edited',
    'sources/dol_tvpra/sweat-and-toil-goods-2022.xml',
    text => text.replace('Brazil', 'Peru'),
    /sha256 is not the one of provenance.json/,
  ],
  [
    'a cut official page',
    'sources/uflpa/uflpa-entity-list.html',
    text => text.slice(0, 90_000),
    /data\/sources\/uflpa\/uflpa-entity-list.html: the page is cut/,
  ],
  [
    'a provenance without a date',
    'sources/uflpa/provenance.json',
    text => text.replace('"asOf": "2026-08-02"', '"asOf": "August"'),
    /uflpa\/provenance.json:\d+: asOf: "August" is no date/,
  ],
  [
    'a brand tied to no record',
    giant,
    text => text.replaceAll('cbp-wro-2025-giant-bicycles', 'cbp-wro-2025-giant-bikes'),
    /giant-manufacturing-co-ltd.json: giant refers to "cbp-wro-2025-giant-bikes", which is no record/,
  ],
  [
    'a warning that rests on an ended order',
    giant,
    text => text.replaceAll('cbp-wro-2025-giant-bicycles', 'cbp-wro-2020-fgv-palm-oil'),
    /giant: ships as "yes" without an action in force/,
  ],
  [
    'a warning that rests on a tie which has ended',
    giant,
    text => text.replace('"until": null', '"until": "2026-01-01"'),
    /giant: ships as "yes", but the tie has ended/,
  ],
  [
    'a good that no word tells of',
    pantum,
    text => text.replace('"printers"', '"printerz"'),
    /pantum: no good "printerz" in data\/words\/goods.json/,
  ],
  [
    'a warning of an import order that rests on one copy',
    pantum,
    text => text.replace('"grade": "A"', '"grade": "C"'),
    /pantum: one secondary source ties no brand to an import order/,
  ],
  [
    'a brand that is owned by nobody',
    pantum,
    text => text.replace('"kind": "named"', '"kind": "owned"').replace('"parent": "Ninestar Corporation"', '"parent": null'),
    /pantum: owned, but its file names no parent/,
  ],
  [
    'a tie that is still to come',
    pantum,
    text => text.replace('"since": "2023-06-12"', '"since": "2199-01-01"'),
    /pantum: tied since 2199-01-01, which no copy of a list has reached/,
  ],
  [
    'a word as a brand, with no good that tells them apart',
    pantum,
    text => {
      const file = JSON.parse(text);
      Object.assign(file.brands[0].gates, { ambiguous: true, goods: [], kinds: [] });
      return JSON.stringify(file);
    },
    /pantum: its name is also a word, and no good of it tells them apart/,
  ],
  [
    'an end before the beginning',
    'sources/cbp_wro/orders.csv',
    text => text.replace('2020-07-15,Inactive (modified),2021-09-10', '2020-07-15,Inactive (modified),2019-09-10'),
    /cbp-wro-2020-top-glove-gloves: something happened to it before it was issued on 2020-07-15/,
  ],
  [
    'events in no order',
    'sources/caatsa/actions.json',
    text =>
      text.replace(
        '[{"date": "2022-03-14", "event": "issued"',
        '[{"date": "2023-03-14", "event": "modified", "note": null}, {"date": "2022-03-14", "event": "issued"',
      ),
    /caatsa-2022-li-ning: its history is not in the order of time/,
  ],
  [
    'a brand of grade D',
    giant,
    text => text.replace('"grade": "A"', '"grade": "D"'),
    /giant-manufacturing-co-ltd.json:\d+: brands.0.grade: is no grade that may ship/,
  ],
  [
    'a brand without a citation',
    giant,
    text => text.replace('"url": "https:', '"url": "ftp:'),
    /brands.0.citation.url: is no https address/,
  ],
  [
    'a supplier tie that claims an order',
    'brands/bumble-bee-foods.json',
    text => text.replace('"report-bumble-bee"', '"cbp-wro-2020-da-wang-seafood"'),
    /bumble-bee: a supplier tie is never above a report/,
  ],
  [
    'a report dated otherwise than the article that it cites',
    'sources/reports/reports.csv',
    text => text.replace(',SeafoodSource,2020-08,', ',SeafoodSource,2020-08-18,'),
    /bumble-bee: its report is dated otherwise than its citation/,
  ],
  [
    'one copy behind an import order',
    'sources/cbp_wro/orders.csv',
    text => text.replace(/^(cbp-wro-2025-giant-bicycles.*),A$/m, '$1,C'),
    /cbp-wro-2025-giant-bicycles: one secondary source carries no import order/,
  ],
  [
    'a record seen on a copy that its source does not have yet',
    'sources/caatsa/provenance.json',
    text => text.replace('"asOf": "2022-03-15"', '"asOf": "2022-03-14"'),
    /caatsa-north-korea: last seen on 2022-03-15, but the copy of its source is of 2022-03-14/,
  ],
  [
    'an id used twice',
    'sources/reports/reports.csv',
    text => text.replace('report-puma,', 'report-fila,'),
    /reports.csv:\d+: the id "report-fila" is used twice/,
  ],
  [
    'an address that is not https',
    'sources/reports/reports.csv',
    text => text.replace('https://xjdp', 'http://xjdp'),
    /citation.url: is no https address/,
  ],
  [
    'a relation to nothing',
    'sources/relations.json',
    text => text.replace('"uflpa-ktk-group"', '"uflpa-ktk"'),
    /relations.json:\d+: no action "uflpa-ktk"/,
  ],
  ['relations that are no JSON', 'sources/relations.json', text => `${text}]`, /relations.json:1: /],
  [
    'a programme without a place',
    'programmes/programmes.json',
    text => text.replace('"place": "explanation"', '"place": "somewhere"'),
    /programmes.json:\d+: 0.place/,
  ],
  ['text that is no JSON', giant, text => text.slice(0, 200), /giant-manufacturing-co-ltd.json:1: /],
])('refuses %s and leaves the old dataset', (_, file, edit, reason) => {
  change(file, edit);
  const { right, printed } = build();
  expect(printed).toMatch(reason);
  expect(right).toBe(false);
  expect(readFileSync(target, 'utf8')).toBe(old);
});

test('lists every bad row, not only the first', () => {
  change('sources/cbp_wro/orders.csv', text =>
    text.replace('2025-09-24,Active', '2025-09-24,Dormant').replace('2025-12-18,Active', '2025-12-18,Asleep'),
  );
  change(giant, text => text.replace('"since": "2025-09-24"', '"since": "soon"'));
  const { printed } = build();
  expect(printed).toMatch(/Dormant/);
  expect(printed).toMatch(/Asleep/);
  expect(printed).toMatch(/"soon" is no date/);
});

test('lists everything that a record by hand still needs, in one run', () => {
  change(giant, text => text.replace('"since": "2025-09-24"', '"since": "soon"').replace('"kind": "named"', '"kind": "near"'));
  const { printed } = build();
  expect(printed).toMatch(/brands\.0\.since: /);
  expect(printed).toMatch(/brands\.0\.kind: /);
});

test('lists every fault of a brand link', () => {
  change(pantum, text =>
    text
      .replace('"kind": "named"', '"kind": "owned"')
      .replace('"parent": "Ninestar Corporation"', '"parent": null')
      .replace('"grade": "A"', '"grade": "C"'),
  );
  const { printed } = build();
  expect(printed).toMatch(/pantum: owned, but its file names no parent/);
  expect(printed).toMatch(/pantum: one secondary source ties no brand to an import order/);
});

test('lists every id that words or scopes refer to in vain', () => {
  change('sources/cbp_wro/scope.json', text =>
    text.replace('"bicycle-parts"', '"bicycle-bits"').replace('["turkmenistan"]', '["turkmenia"]'),
  );
  change('words/compounds.json', text => text.replace('"garments":', '"garmentz":'));
  change('words/places.json', text => text.replace('"cocoa"', '"cacao"'));
  change('words/goods-called.json', text => text.replace('"beef"', '"beeff"'));
  const { right, printed } = build();
  expect(right).toBe(false);
  expect(printed).toMatch(/orders.csv:\d+: cbp-wro-2025-giant-bicycles: no good "bicycle-bits" in/);
  expect(printed).toMatch(/cbp-wro-2018-turkmenistan-cotton: no place "turkmenia" in/);
  expect(printed).toContain('data/words/compounds.json: endings: no good "garmentz" in');
  expect(printed).toMatch(/data\/words\/places.json: .*: no good "cacao" in/);
  expect(printed).toContain('data/words/goods-called.json: no good and no action\'s good is "beeff"');
});

test('names the file of every invalid word list', () => {
  change('words/phrases.json', text => text.replace('"madein"', '"madeIn"'));
  change('words/unsure-labels.json', text => text.replace('"proved": {', '"proved": {"x": "(",'));
  rmSync(join(dataRoot, 'words/no-brand.json'));
  const { right, printed } = build();
  expect(right).toBe(false);
  expect(printed).toMatch(/data\/words\/phrases.json:\d+: madein: /);
  expect(printed).toMatch(/data\/words\/phrases.json:\d+: madeIn: /);
  expect(printed).toMatch(/data\/words\/unsure-labels.json:\d+: proved.x: is not a regular expression/);
  expect(printed).toContain('data/words/no-brand.json: is missing');
});

test('refuses one label for two fields', () => {
  change('words/labels/de.json', text => text.replace('"brand": [', '"brand": ["importeur",'));
  expect(build().printed).toMatch(/data\/words\/labels\/\w+.json: "importeur" is a label of importer here and of brand elsewhere/i);
});

test('of a source that cannot be read says that alone, not all that refers to it', () => {
  change('sources/uflpa/uflpa-entity-list.html', text => text.slice(0, 90_000));
  const { printed } = build();
  expect(printed.split('\n')).toHaveLength(3);
  expect(printed).toContain('the page is cut');
  expect(printed).toContain('2 problems: the dataset was left as it is');
});

test('of a source without a provenance says what it lacks, and takes no copy of an editor for a record', () => {
  rmSync(join(dataRoot, 'sources/uflpa/provenance.json'));
  writeFileSync(join(dataRoot, 'brands/.DS_Store'), 'no JSON');
  writeFileSync(join(dataRoot, `${giant}~`), readFileSync(join(dataRoot, giant)));
  const { right, printed } = build();
  expect(right).toBe(false);
  expect(printed.split('\n')).toHaveLength(2);
  expect(printed).toMatch(/^data\/sources\/uflpa\/provenance.json: is missing; its fields are `provenanceSchema`/);
});

test('fits one screen, however much is wrong', () => {
  change('sources/cbp_wro/orders.csv', text => text.replaceAll(',Active,', ',Dormant,'));
  const lines = build().printed.split('\n');
  expect(lines.length).toBeLessThanOrEqual(32);
  expect(lines.at(-2)).toMatch(/^… and \d+ more$/);
});
