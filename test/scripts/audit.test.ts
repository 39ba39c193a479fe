import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { customsFile } from '../../data/sources/cbp_wro/official-csv';
import { audit } from '../../scripts/audit/audit';
import { auditors } from '../../scripts/audit/official-copies';
import type { Action, Party } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import { customsCsv } from './customs-csv';

// A whole build of the data is no quick thing on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const all = auditors('data/sources');
const every = dataset.actions.length;
const differencesOf = (changed: { actions?: Action[]; parties?: Party[] }) =>
  audit({ dataset: { ...dataset, ...changed }, auditors: all, seed: 1, draw: every }).differences;
const withAction = (id: string, change: (action: Action) => Partial<Action>) => ({
  actions: dataset.actions.map(action => (action.id === id ? { ...action, ...change(action) } : action)),
});

test('100 records drawn with a fixed seed agree with the official files', () => {
  const { drawn, differences } = audit({ dataset, auditors: all, seed: 20_261_124, draw: 100 });
  expect(new Set(drawn).size).toBe(100);
  expect(differences).toEqual([]);
});

test('the file of Customs is read as soon as it was fetched, as the parser takes it', () => {
  const root = mkdtempSync(join(tmpdir(), 'withhold-audit-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync('data/sources', root, { recursive: true });
  const audited = (csv: string) => {
    writeFileSync(join(root, 'cbp_wro', customsFile), csv);
    return audit({ dataset, auditors: auditors(root), seed: 1, draw: every }).differences;
  };
  expect(audited(customsCsv())).toEqual([]);
  const ended = customsCsv(row => (row.Entity?.startsWith('Giant') ? { ...row, Status: 'Inactive' } : row));
  expect(audited(ended)).toEqual(['cbp-wro-2025-giant-bicycles: status "Active", but "Inactive" in the file']);
});

test('one seed draws the same records, another draws others', () => {
  const drawn = (seed: number) => audit({ dataset, auditors: all, seed, draw: 20 }).drawn;
  expect(drawn(3)).toEqual(drawn(3));
  expect(drawn(3)).not.toEqual(drawn(4));
});

test('every record with an official file can be drawn', () => {
  const { checkable, differences } = audit({ dataset, auditors: all, seed: 1, draw: every });
  expect(checkable).toBeGreaterThan(800);
  expect(differences).toEqual([]);
});

test('a record of which the official files say nothing does not count as re-read', () => {
  const readable = (change: Partial<Action>) => {
    const action = dataset.actions.find(({ id }) => id === 'cbp-wro-2025-giant-bicycles');
    if (action === undefined) throw new Error('no such order');
    const actions = [{ ...action, ...change }];
    return audit({ dataset: { ...dataset, actions }, auditors: all, seed: 1, draw: 1 }).checkable;
  };
  expect(readable({})).toBe(1);
  expect(readable({ status: 'ended', issued: '1999-01-01' })).toBe(0);
});

test.each<[string, object, RegExp]>([
  [
    'a date of an order',
    withAction('cbp-wro-2025-giant-bicycles', () => ({ issued: '2025-09-25' })),
    /^cbp-wro-2025-giant-bicycles: no WRO; of 2025-09-25/,
  ],
  [
    'a status of an order',
    withAction('cbp-wro-1998-nepal-carpets', () => ({ statusWord: 'Active' })),
    /nepal-carpets: status "Active", but "Partially Modified"/,
  ],
  [
    'goods of an order',
    withAction('cbp-wro-2024-asli-maydi-frankincense', ({ scope }) => ({ scope: { ...scope, text: 'Myrrh' } })),
    /asli-maydi-frankincense: no WRO;/,
  ],
  [
    'an end that was none',
    withAction('cbp-wro-2026-needle-craft-garments', () => ({ status: 'ended' })),
    /needle-craft-garments: ended here/,
  ],
  [
    'a date of a listing',
    withAction('uflpa-camel-group', () => ({ issued: '2023-06-12' })),
    /uflpa-camel-group: issued 2023-06-12, but 2023-08-02/,
  ],
  [
    'a wording of a listing',
    withAction('uflpa-camel-group', () => ({ wording: 'Camel Co.' })),
    /uflpa-camel-group: no row reads "Camel Co."/,
  ],
  ['a notice of the Entity List', withAction('bis-dji', () => ({ history: [] })), /bis-dji: not so on the list: 85 FR 83420/],
  [
    'a listing date at Treasury',
    withAction('nscmic-sz-dji-technology-co-ltd', () => ({ issued: '2021-12-17' })),
    /sz-dji.*the list does not date it 17 Dec 2021/,
  ],
  [
    'a good taken for forced labor',
    withAction('tvpra-ua-amber', () => ({ reason: 'Forced labor' })),
    /tvpra-ua-amber: "Forced labor", but "Child labor"/,
  ],
  [
    'a country of a product',
    withAction('eo13126-af-bricks', () => ({ country: 'AL' })),
    /eo13126-af-bricks: no "Bricks" of AL on the list/,
  ],
  [
    'a name of a party',
    { parties: dataset.parties.map(party => ({ ...party, name: party.name.replace('Camel Group', 'Camelot Group') })) },
    /uflpa-camel-group: "Camelot Group Co., Ltd." is on no row/,
  ],
])('finds %s that was changed', (_, changed, difference) => {
  const found = differencesOf(changed);
  expect(found.join('\n')).toMatch(difference);
});
