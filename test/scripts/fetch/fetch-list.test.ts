import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTable } from '../../../data/parsing/table';
import { readCustomsCsv } from '../../../data/sources/cbp_wro/official-csv';
import { fetchList } from '../../../scripts/fetch/fetch-list';
import type { OfficialList } from '../../../scripts/fetch/lists';

const head = 'Effective Date,Calendar Year,Country Code,Country,Merchandise,WRO/Finding,Industry,Status,Press Release,Entity,Remarks';
const row = (name: string, status = 'Active') => `1/2/2024,2024,IN,India,Tea of ${name},WRO,All,${status},N/A,${name},`;
const edition = (...rows: string[]) => `${[head, ...rows].join('\n')}\n`;
const five = edition(...['Alpha', 'Bravo', 'Charlie', 'Delta', 'Echo'].map(name => row(name)));
const page = '<html><a href="/files/orders.csv?edition=1&amp;x=2">Dataset</a></html>';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let folder = '';
let server: Server;
let list: OfficialList;
let answers: Answer[] = [];
let requests: IncomingMessage[] = [];

const csv =
  (text: string, headers: Record<string, string> = {}): Answer =>
  response =>
    response.writeHead(200, { 'content-type': 'text/csv', ...headers }).end(text);
const status =
  (code: number): Answer =>
  response =>
    response.writeHead(code).end('no');
const cut: Answer = response => {
  response.writeHead(200, { 'content-type': 'text/csv', 'content-length': String(five.length) });
  response.write(five.slice(0, 60), () => response.destroy());
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'withhold-fetch-'));
  writeFileSync(
    join(folder, 'provenance.json'),
    JSON.stringify({ id: 'x', asOf: '2024-01-01', name: 'Orders', gap: 'none known', files: [] }),
  );
  answers = [];
  requests = [];
  server = createServer((request, response) => {
    requests.push(request);
    const answer = answers.shift();
    if (answer) answer(response, request);
    else response.writeHead(418).end();
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  list = {
    id: 'orders',
    sourceId: 'x',
    address: { url: `http://127.0.0.1:${address.port}/orders.csv`, type: /csv/, maxBytes: 10_000 },
    byHand: 'save the file',
    read: readCustomsCsv,
    stores: 'file',
    saveAs: 'orders.csv',
    mayLose: 1,
    landmarks: [/Alpha/],
  };
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

async function run(more: { list?: Partial<OfficialList>; file?: string; today?: string; timeoutMs?: number } = {}) {
  const lines: string[] = [];
  const right = await fetchList({
    list: { ...list, ...more.list },
    folder,
    file: more.file ?? null,
    today: more.today ?? '2026-10-01',
    timeoutMs: more.timeoutMs ?? 5000,
    waitsMs: [1, 1],
    print: line => lines.push(line),
  });
  return { right, printed: lines.join('\n') };
}

/** The same list, its file linked by a page. */
function linkedBy(link: RegExp): Partial<OfficialList> {
  return { address: list.address && { ...list.address, link } };
}

const saved = () => readFileSync(join(folder, 'orders.csv'), 'utf8');
const provenance = () => JSON.parse(readFileSync(join(folder, 'provenance.json'), 'utf8'));

test('keeps the file as published, with its hash, day and validators, and the first copy has nothing to compare with', async () => {
  answers = [csv(five, { etag: '"v1"', 'last-modified': 'Tue, 01 Sep 2026 00:00:00 GMT' })];
  const { right, printed } = await run();
  expect(right).toBe(true);
  expect(saved()).toBe(five);
  expect(provenance()).toMatchObject({
    asOf: '2026-10-01',
    files: [
      {
        name: 'orders.csv',
        kind: 'official',
        retrieved: '2026-10-01',
        sha256: createHash('sha256').update(five).digest('hex'),
        etag: '"v1"',
        lastModified: 'Tue, 01 Sep 2026 00:00:00 GMT',
      },
    ],
  });
  expect(printed).toContain('5 rows, 5 accepted, 0 rejected');
  expect(printed).toContain('first copy: 5 entries');
  expect(printed).toContain('gap: none known');
  expect(Object.keys(provenance())).toEqual(['id', 'asOf', 'name', 'gap', 'files']);
});

test('says in words what changed', async () => {
  answers = [csv(five)];
  await run();
  answers = [csv(edition(row('Alpha', 'Partially Modified'), row('Bravo'), row('Charlie'), row('Delta'), row('Foxtrot')))];
  const { right, printed } = await run();
  expect(right).toBe(true);
  expect(printed).toContain('3 changes to review');
  expect(printed).toContain('added: Foxtrot (WRO), 2024-01-02');
  expect(printed).toContain('gone: Echo (WRO), 2024-01-02. Look up whether it has ended');
  expect(printed).toContain('status: Alpha (WRO), "Active" is now "Partially Modified"');
});

test('a new copy keeps its place among the files of provenance.json', async () => {
  const file = (name: string) => ({ name, kind: 'official', retrieved: '2024-01-01' });
  const files = ['older.csv', 'orders.csv', 'table.csv'].map(file);
  writeFileSync(join(folder, 'provenance.json'), JSON.stringify({ id: 'x', asOf: '2024-01-01', gap: null, files }));
  answers = [csv(five)];
  await run();
  expect(provenance().files.map((each: { name: string }) => each.name)).toEqual(['older.csv', 'orders.csv', 'table.csv']);
  expect(provenance().files[1].retrieved).toBe('2026-10-01');
});

test('asks only for what is newer, and 304 changes nothing', async () => {
  answers = [csv(five, { etag: '"v1"', 'last-modified': 'Tue, 01 Sep 2026 00:00:00 GMT' })];
  await run();
  answers = [status(304)];
  const { right, printed } = await run({ today: '2026-11-01' });
  expect(right).toBe(true);
  expect(printed).toContain('not changed since the copy at hand');
  expect(requests[1]?.headers).toMatchObject({ 'if-none-match': '"v1"', 'if-modified-since': 'Tue, 01 Sep 2026 00:00:00 GMT' });
  // The list still says the same: the copy is as good as new.
  expect(provenance().asOf).toBe('2026-11-01');
  expect(provenance().files[0].retrieved).toBe('2026-10-01');
});

test('the same file once more, without validators, changes nothing but the day', async () => {
  answers = [csv(five), csv(five)];
  await run();
  const { right, printed } = await run({ today: '2026-11-01' });
  expect(right).toBe(true);
  expect(printed).toContain('not changed since the copy at hand, as of 2026-11-01');
});

test.each<[string, Answer]>([
  ['500', status(500)],
  ['429', status(429)],
  ['a cut connection', cut],
  ['a connection closed at once', response => response.destroy()],
])('tries again after %s', async (_, fault) => {
  answers = [fault, csv(five)];
  const { right, printed } = await run();
  expect(right).toBe(true);
  expect(printed).toContain('trying again');
  expect(saved()).toBe(five);
});

test('gives up after the last attempt', async () => {
  answers = [status(503), status(503), status(503), csv(five)];
  const { right, printed } = await run();
  expect(right).toBe(false);
  expect(printed).toContain('answered 503; given up after 3 attempts');
  expect(requests).toHaveLength(3);
});

test('a host that turns programs away is asked once; a person is told what to do', async () => {
  answers = [status(403)];
  const { right, printed } = await run();
  expect(right).toBe(false);
  expect(requests).toHaveLength(1);
  expect(printed).toContain('turns programs away (403). Download this file by hand and pass it: save the file');
  expect(printed).toContain('npm run data:fetch orders -- --file <path>');
});

test('a server that never answers is left in time', async () => {
  answers = [() => {}, () => {}, () => {}];
  const { right, printed } = await run({ timeoutMs: 40 });
  expect(right).toBe(false);
  expect(printed).toContain('no answer in time');
});

test.each<[string, Answer, Partial<OfficialList>, RegExp]>([
  ['404', status(404), {}, /answered 404/],
  ['another type', response => response.writeHead(200, { 'content-type': 'text/html' }).end(five), {}, /answered with text\/html/],
  ['an empty file', csv(''), {}, /the answer is empty/],
  [
    'a file announced as too big, before a byte of it came',
    response => {
      response.writeHead(200, { 'content-type': 'text/csv', 'content-length': '20000' });
      response.flushHeaders();
    },
    {},
    /larger than 0.0 MB/,
  ],
  [
    'a file that grows too big unannounced',
    response => {
      response.writeHead(200, { 'content-type': 'text/csv' });
      response.write(five.padEnd(20_000));
      response.end();
    },
    {},
    /larger than/,
  ],
  ['a missing column', csv(five.replace('Status', 'State')), {}, /the column "Status" is missing/],
  ['a broken CSV', csv(`${head}\n"open`), {}, /refused: withhold-release-orders-findings.csv/],
  ['a page in the clothes of a CSV', csv('<html>Access denied</html>'), {}, /the column "Effective Date" is missing/],
  [
    'a new status word',
    csv(edition(row('Alpha', 'Dormant'), row('Bravo'))),
    {},
    /unknown status word "Dormant".*A person must look this up/s,
  ],
  ['rows that cannot be read', csv(edition(row('Alpha').replace('1/2/2024', 'soon'))), {}, /row 2: "soon" is no date/],
  ['a list without a landmark', csv(edition(row('Bravo'), row('Charlie'), row('Delta'), row('Echo'))), {}, /no entry matches \/Alpha\//],
  ['a list that lost too much', csv(edition(row('Alpha'), row('Bravo'), row('Charlie'))), {}, /2 entries fewer than the copy at hand/],
])('refuses %s and leaves the copy at hand', async (_, answer, more, reason) => {
  answers = [csv(five)];
  await run();
  const before = provenance();
  answers = [answer, answer, answer];
  const { right, printed } = await run({ list: more, today: '2026-11-01' });
  expect(printed).toMatch(reason);
  expect(printed).toContain('the copy at hand was left as it is');
  expect(right).toBe(false);
  expect(saved()).toBe(five);
  expect(provenance()).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['orders.csv', 'provenance.json']);
});

test('finds the link on the page that carries it', async () => {
  answers = [response => response.writeHead(200, { 'content-type': 'text/html' }).end(page), csv(five)];
  const { right } = await run({ list: linkedBy(/href="([^"]+\.csv[^"]*)"/) });
  expect(right).toBe(true);
  expect(requests[1]?.url).toBe('/files/orders.csv?edition=1&x=2');
});

test('a page without the link is a case for a person', async () => {
  answers = [response => response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>')];
  const { right, printed } = await run({ list: linkedBy(/href="([^"]+\.csv)"/) });
  expect(right).toBe(false);
  expect(printed).toContain('no link to the list on it any more. Download this file by hand');
});

test('takes a file saved by hand, without any request', async () => {
  const file = join(folder, 'saved-by-hand');
  writeFileSync(file, five);
  utimesSync(file, new Date('2026-09-30T12:00:00Z'), new Date('2026-09-30T12:00:00Z'));
  const { right } = await run({ file });
  rmSync(file);
  expect(right).toBe(true);
  expect(saved()).toBe(five);
  expect(provenance().files[0]).toMatchObject({ from: expect.stringContaining('saved by hand'), retrieved: '2026-09-30' });
  expect(provenance().asOf).toBe('2026-09-30');
  expect(requests).toEqual([]);
});

test('names our records that the list does not hold, in whatever order it writes their words', async () => {
  writeFileSync(join(folder, 'records.csv'), 'name\nALPHA\nBravo Works\nMissing Mill\n');
  answers = [csv(edition(row('Alpha'), row('Works Bravo')))];
  const { printed } = await run({
    list: { ours: files => readTable(files, 'records.csv', ['name']).map(record => record.name) },
  });
  expect(printed.match(/not on the list by this name: .*?\./g)).toEqual(['not on the list by this name: Missing Mill.']);
});

describe('a file saved by hand', () => {
  const four = edition(row('Alpha'), row('Bravo'), row('Charlie'), row('Delta'));
  /** Passes a file that was saved on that day, after a first copy of 2026-10-01. */
  async function pass(text: string, day: string, more: Parameters<typeof run>[0] = {}) {
    answers = [csv(five)];
    await run(more);
    const before = provenance();
    const file = join(folder, 'saved-by-hand');
    writeFileSync(file, text);
    utimesSync(file, new Date(`${day}T12:00:00Z`), new Date(`${day}T12:00:00Z`));
    const { right, printed } = await run({ ...more, file, today: '2026-11-01' });
    return { right, printed, left: saved() === five, same: JSON.stringify(provenance()) === JSON.stringify(before) };
  }

  test.each<[string, string, string, RegExp]>([
    ['before the copy at hand', four, '2020-01-01', /refused: the file is of 2020-01-01, older than the copy at hand, of 2026-10-01/],
    ['on a day to come', four, '2031-01-01', /refused: the file is of 2031-01-01, and that day is still to come/],
    ['on a day to come, with the same content', five, '2031-01-01', /refused: .*still to come/],
  ])('%s is refused, and copy and day stay', async (_when, text, day, reason) => {
    const { printed, ...rest } = await pass(text, day);
    expect(printed).toMatch(reason);
    expect(rest).toEqual({ right: false, left: true, same: true });
  });

  test('before the day to which the copy at hand was confirmed is refused too', async () => {
    answers = [csv(five), csv(five)];
    await run();
    await run({ today: '2026-10-20' });
    const { printed } = await pass(four, '2026-10-10');
    expect(printed).toContain('older than the copy at hand, of 2026-10-20');
  });

  test('earlier, with the same content, changes nothing', async () => {
    expect(await pass(five, '2026-09-01')).toMatchObject({ right: true, left: true, same: true });
  });

  test('later is taken, and says by which date', async () => {
    const { right, printed, left } = await pass(four, '2026-10-02');
    expect([right, left, provenance().asOf]).toEqual([true, false, '2026-10-02']);
    expect(printed).toContain('was saved on 2026-10-02, by its own date');
  });

  test('of a list that is kept in part is held against the day on which that part was kept', async () => {
    const inPart: { list: Partial<OfficialList> } = { list: { stores: 'entries' } };
    expect((await pass(four, '2026-09-30', inPart)).printed).toContain('older than the copy at hand, of 2026-10-01');
    // Another list of the source is newer.
    writeFileSync(join(folder, 'provenance.json'), JSON.stringify({ ...provenance(), asOf: '2026-10-20' }));
    expect(await pass(four, '2026-10-05', inPart)).toMatchObject({ right: true, left: false });
  });

  test('that is not there is refused in one line', async () => {
    const { right, printed } = await run({ file: join(folder, 'nothing.csv') });
    expect(right).toBe(false);
    expect(printed).toMatch(/refused: there is no file .*nothing\.csv/);
  });
});

test('of a list of thousands keeps the entries that concern the source, one a line', async () => {
  answers = [csv(five), csv(edition(row('Alpha'), row('Bravo'), row('Golf')))];
  const some: Partial<OfficialList> = { stores: 'entries', only: ({ name }) => /Alpha|Bravo/.test(name) };
  await run({ list: some });
  expect(
    saved()
      .split('\n')
      .filter(line => line.includes('"name"')),
  ).toHaveLength(2);
  expect(provenance().asOf).toBe('2024-01-01');
  expect((await run({ list: some })).printed).toContain('nothing changed');
});
