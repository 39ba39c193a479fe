import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { assembleOrThrow } from '../../scripts/data/assemble';
import { exportFiles } from '../../scripts/data/export';
import { sha256 } from '../../scripts/data/files';
import { dataset } from '../../src/dataset/load';

// A whole build of the data is no quick thing on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let files: Map<string, string>;
const assembly = assembleOrThrow('data');
const rows = (name: string): Record<string, string>[] => parse(files.get(name) ?? '', { columns: true });

beforeAll(() => {
  files = exportFiles(assembly);
});

test('the JSON is the whole of the records, with licence, notice and citation', () => {
  const whole = JSON.parse(files.get('withhold-data.json') ?? '');
  expect(whole.version).toBe(dataset.version);
  expect(whole.cite).toContain(dataset.version);
  expect(whole.licence).toContain('public domain');
  expect(whole.actions).toHaveLength(dataset.actions.length);
  expect(whole.programmes).toHaveLength(42);
});

test('the JSON lists the official files with the hash of each', () => {
  const { files: official } = JSON.parse(files.get('withhold-data.json') ?? '');
  const page = readFileSync('data/sources/uflpa/uflpa-entity-list.html');
  expect(official).toContainEqual({ sourceId: 'uflpa', name: 'uflpa-entity-list.html', sha256: sha256(page) });
});

test('every exported action and brand link carries its evidence, and the dataset does not', () => {
  const whole = JSON.parse(files.get('withhold-data.json') ?? '');
  expect([...whole.actions, ...whole.brandLinks].filter(record => !record.evidence)).toEqual([]);
  expect([...dataset.actions, ...dataset.brandLinks].filter(record => 'evidence' in record)).toEqual([]);
});

describe('the tables', () => {
  test('hold one row for each record', () => {
    expect(rows('withhold-actions.csv')).toHaveLength(dataset.actions.length);
    expect(rows('withhold-parties.csv')).toHaveLength(dataset.parties.length);
    expect(rows('withhold-brand-links.csv')).toHaveLength(dataset.brandLinks.length);
    expect(rows('withhold-sources.csv')).toHaveLength(dataset.sources.length);
  });

  test('tell an order whole: who, what, since when, what was released', () => {
    const nepal = rows('withhold-actions.csv').find(row => row.id === 'cbp-wro-1998-nepal-carpets');
    expect(nepal).toMatchObject({ status: 'partly-in-force', statusWord: 'Partially Modified', issued: '1998-07-21', country: 'NP' });
    expect(nepal?.parties).toContain('Valley Carpet');
    expect(nepal?.released).toContain('Annapurna Carpet');
    const annapurna = rows('withhold-parties.csv').find(row => row.name === 'Annapurna Carpet');
    expect(annapurna?.releasedFrom).toBe('cbp-wro-1998-nepal-carpets');
    expect(nepal?.url).toMatch(/^https:\/\/www\.cbp\.gov\//);
  });

  test('cannot be taken for formulas', () => {
    const whole = exportFiles({
      ...assembly,
      dataset: { ...dataset, parties: dataset.parties.slice(0, 1).map(party => ({ ...party, name: '=1+1' })) },
    });
    expect(parse(whole.get('withhold-parties.csv') ?? '', { columns: true })[0]).toMatchObject({ name: "'=1+1" });
  });
});

test('the same data gives the same bytes', () => {
  expect([...exportFiles(assembleOrThrow('data'))]).toEqual([...files]);
});
