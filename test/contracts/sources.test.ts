import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sources } from '../../data/sources/index';
import { dataset } from '../../src/dataset/load';

const root = 'data/sources';
const folders = readdirSync(root, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

test('folders of data/sources = list in data/sources/index.ts = sources of the dataset', () => {
  const listed = sources.map(source => source.id);
  expect(
    folders.filter(folder => !listed.includes(folder)),
    'list these in data/sources/index.ts',
  ).toEqual([]);
  expect(
    listed.filter(id => !folders.includes(id)),
    `no folder ${root}/<id> has these ids`,
  ).toEqual([]);
  expect(
    dataset.sources.map(source => source.id),
    'npm run data writes the dataset anew',
  ).toEqual(listed);
});

test.each(folders)('%s has a parser, and files that are those of its provenance', id => {
  for (const file of ['parse.ts', 'provenance.json']) expect(existsSync(join(root, id, file)), `write ${root}/${id}/${file}`).toBe(true);
  const written = readFileSync(join(root, id, 'provenance.json'), 'utf8');
  const provenance = JSON.parse(written);
  expect(provenance.id).toBe(id);
  expect(written, 'write it as "npm run data:fetch" will, so that only what changed is a difference').toBe(
    `${JSON.stringify(provenance, null, 2)}\n`,
  );
  for (const file of provenance.files) {
    const content = readFileSync(join(root, id, file.name));
    if (file.kind === 'official') expect([file.name, createHash('sha256').update(content).digest('hex')]).toEqual([file.name, file.sha256]);
  }
});

test.each([
  ['cbp_wro', '2026-06-23', 180, true, 'import-order'],
  ['uflpa', '2026-08-02', 180, true, 'import-order'],
  ['caatsa', '2022-03-15', 180, true, 'import-order'],
  ['bis_entity_list', '2026-07-09', 180, true, 'listed-company'],
  ['ofac', '2026-07-09', 180, true, 'listed-company'],
  ['dol_tvpra', '2024-09-05', 900, true, 'at-risk-good'],
  ['dol_eo13126', '2024-09-05', 900, true, 'at-risk-good'],
  ['reports', '2026-07', null, false, 'reported'],
  ['usmca_rrm', '2025-06-04', null, false, null],
  ['state_tip', '2025', null, false, null],
])('%s speaks of %s and is stale after %s days', (id, asOf, staleAfterDays, defaultOn, level) => {
  expect(dataset.sources.find(source => source.id === id)).toMatchObject({ asOf, staleAfterDays, defaultOn, level });
});

test('a source that can grow stale names a full day', () => {
  for (const source of dataset.sources)
    if (source.staleAfterDays !== null) expect([source.id, source.asOf.length]).toEqual([source.id, 10]);
});

test('counts of a source add up to its actions', () => {
  for (const { id, counts } of dataset.sources) {
    expect([id, counts.total]).toEqual([id, dataset.actions.filter(action => action.sourceId === id).length]);
    expect([id, counts.inForce + counts.past + counts.context]).toEqual([id, counts.total]);
  }
});

test('the gap of the reports counts their publishers', () => {
  const reports = dataset.actions.filter(({ sourceId }) => sourceId === 'reports');
  const institute = reports.filter(({ citation }) => citation.title.includes('Australian Strategic Policy Institute'));
  const { gap } = dataset.sources.find(({ id }) => id === 'reports') ?? expect.fail('no reports');
  expect(gap).toContain(`${institute.length} of the ${reports.length} by the Australian Strategic Policy Institute`);
  expect(gap).toContain(`${reports.length - institute.length} in the press`);
});

test('the gap of the UFLPA list tells its names from its rule', () => {
  const { gap, counts } = dataset.sources.find(({ id }) => id === 'uflpa') ?? expect.fail('no UFLPA list');
  const names = dataset.actions.filter(({ kind }) => kind === 'uflpa-listing').length;
  expect(gap).toMatch(new RegExp(`^${names} of the .*The ${counts.total}th record is the rule`));
});

test('what is known by number only is the number and the day that the gap note says', () => {
  const unnamed = dataset.sources.filter(source => source.unnamed !== undefined);
  expect(unnamed.length).toBeGreaterThan(0);
  for (const { gap, unnamed: held } of unnamed) {
    expect(gap).toContain(String(held?.count));
    const day = new Date(`${held?.since}T00:00Z`).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    expect(gap).toContain(day);
  }
});
