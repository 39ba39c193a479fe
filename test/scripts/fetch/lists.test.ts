import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sources } from '../../../data/sources/index';
import { fetchList } from '../../../scripts/fetch/fetch-list';
import { lists, type OfficialList } from '../../../scripts/fetch/lists';
import { filesOf } from '../source-files';

const listOf = (id: string) => lists.find(list => list.id === id) ?? expect.fail(`no list "${id}"`);

describe('every list', () => {
  test('belongs to a source, has its own name and file, and an https address or none', () => {
    expect(new Set(lists.map(list => list.id)).size).toBe(lists.length);
    expect(new Set(lists.map(list => `${list.sourceId}/${list.saveAs}`)).size).toBe(lists.length);
    for (const { id, sourceId, address, byHand } of lists) {
      expect([id, sources.some(source => source.id === sourceId)]).toEqual([id, true]);
      expect([id, address === null || address.url.startsWith('https://')]).toEqual([id, true]);
      expect([id, byHand.length > 10]).toEqual([id, true]);
    }
  });

  test.each(lists)(
    '$id: the build reads the file that is kept, or the list says what it reads in its place',
    ({ sourceId, saveAs, builtFrom }) => {
      const asked = new Set<string>();
      const files = new (class extends Map<string, string> {
        override has = (name: string) => asked.add(name) && super.has(name);
        override get = (name: string) => super.get(asked.add(name) && name);
      })(filesOf(sourceId));
      sources.find(({ id }) => id === sourceId)?.parse(files);
      expect(asked.has(saveAs)).toBe(builtFrom === undefined);
      for (const [name = ''] of builtFrom?.matchAll(/\S+\.(?:json|csv|xml|html)(?=[ ,:])/g) ?? [])
        expect([...asked, 'SDN.CSV']).toContain(name);
    },
  );

  test.each(lists.filter(list => list.first !== undefined))('$id: the copy at hand has its landmarks', ({ sourceId, first, landmarks }) => {
    const names = first?.read(readFileSync(join('data/sources', sourceId, first.file))).entries.map(entry => entry.name) ?? [];
    expect(landmarks.filter(landmark => !names.some(name => landmark.test(name)))).toEqual([]);
  });
});

/** Complete official files are too large for the repository; this test runs where the folder exists. */
const raw = process.env.WITHHOLD_SOURCES ?? '../shared/sources';
test.skipIf(!existsSync(raw)).each([
  ['ofac-sdn', 'ofac/raw/sdn_2021-07.csv'],
  ['ofac-cons', 'ofac/raw/cons_prim_2025-12.csv'],
  ['dol_eo13126', 'dol/raw/EO13126List_2014.xls'],
])('%s: a whole file has its landmarks', (id, file) => {
  const { read, only, landmarks } = listOf(id);
  const { entries } = read(readFileSync(join(raw, file)));
  const names = (only ? entries.filter(only) : entries).map(entry => entry.name);
  expect(landmarks.filter(landmark => !names.some(name => landmark.test(name)))).toEqual([]);
});

describe('the page of Homeland Security, served', () => {
  const page = readFileSync('data/sources/uflpa/uflpa-entity-list.html', 'utf8');
  let folder = '';
  let served = page;
  const server = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=UTF-8' }).end(served));

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'withhold-lists-'));
    cpSync('data/sources/uflpa', folder, { recursive: true });
    served = page;
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise(done => server.close(done));
    rmSync(folder, { recursive: true });
  });

  async function run(): Promise<{ right: boolean; printed: string }> {
    const address = server.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const uflpa = listOf('uflpa');
    const url = `http://127.0.0.1:${port}/uflpa-entity-list`;
    const list: OfficialList = { ...uflpa, address: uflpa.address && { ...uflpa.address, url } };
    const lines: string[] = [];
    const right = await fetchList({
      list,
      folder,
      file: null,
      today: '2026-12-01',
      timeoutMs: 10_000,
      waitsMs: [],
      print: line => lines.push(line),
    });
    return { right, printed: lines.join('\n') };
  }

  test('as it is at hand: nothing changed, and the copy is as new as today', async () => {
    expect((await run()).printed).toContain('not changed since the copy at hand, as of 2026-12-01');
  });

  test('with a new name, another date and a new alias', async () => {
    served = page
      .replace('<tr><td>Camel Group Co., Ltd.</td><td>August 2, 2023', '<tr><td>Example Mill Co., Ltd.</td><td>August 3, 2026</td></tr>$&')
      .replace('<td>Ninestar Corporation</td><td>June 12, 2023', '<td>Ninestar Corporation</td><td>August 3, 2026')
      .replace('<td>Guangdong Esquel Textile Co., Ltd.', '<td>Guangdong Esquel Textile Co., Ltd. (also known as Example Yarn)');
    const { right, printed } = await run();
    expect(right).toBe(true);
    expect(printed).toContain('161 rows, 161 accepted, 0 rejected');
    expect(printed).toContain('3 changes to review');
    expect(printed).toContain('added: Example Mill Co., Ltd. (ii), 2026-08-03');
    expect(printed).toContain('re-dated: Ninestar Corporation (ii), 2023-06-12 is now 2026-08-03');
    expect(printed).toContain('changed: Guangdong Esquel Textile Co., Ltd. (v), "" is now "Example Yarn"');
  });

  test('cut in the middle, or without its last table: refused', async () => {
    served = page.slice(0, 90_000);
    expect((await run()).printed).toContain('the page is cut');
    served = page.replace(/<table>(?:(?!<table>)[\s\S])*<\/table>(?![\s\S]*<table>)/, '');
    expect((await run()).printed).toMatch(/refused: \d+ entries fewer than the copy at hand/);
  });
});
