import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BUDGET } from '../../scripts/data/build';
import { lastSeen } from '../../src/core/freshness';
import type { Action } from '../../src/core/types';
import { guides } from '../../src/dataset/guides';
import { dataset } from '../../src/dataset/load';

const { actions, parties, brandLinks } = dataset;
const { programmes } = guides;
const actionById = new Map(actions.map(action => [action.id, action]));
const partyIds = new Set(parties.map(party => party.id));

describe('every action', () => {
  test('has an https citation, a date, a grade and a first event', () => {
    const wanting = actions.filter(
      ({ citation, moreCitations, issued, grade, history }) =>
        ![citation, ...moreCitations].every(({ url }) => url.startsWith('https://')) ||
        !/^\d{4}/.test(issued) ||
        !'ABC'.includes(grade) ||
        !history[0],
    );
    expect(wanting.map(action => action.id)).toEqual([]);
  });

  test('names the edition where it names no day', () => {
    const vague = actions.filter(action => action.issued.length < 10 && !action.edition);
    expect(vague.map(action => action.id)).toEqual([]);
  });

  test('refers only to records that are there', () => {
    for (const action of actions) {
      for (const id of [...action.partyIds, ...action.scope.releasedPartyIds])
        expect([action.id, id, partyIds.has(id)]).toEqual([action.id, id, true]);
      for (const { actionId } of action.relations)
        expect([action.id, actionId, actionById.has(actionId)]).toEqual([action.id, actionId, true]);
      expect(dataset.sources.some(source => source.id === action.sourceId)).toBe(true);
    }
  });

  test('tells the day on which it was last seen where that is not the day of its source', () => {
    const asOf = new Map(dataset.sources.map(source => [source.id, source.asOf]));
    const confirmed = ({ history }: Action) => history.filter(({ event }) => event === 'confirmed').at(-1)?.date;
    const wrong = actions.filter(
      action => lastSeen(action, { asOf: asOf.get(action.sourceId) ?? '' }) !== (confirmed(action) ?? asOf.get(action.sourceId)),
    );
    expect(wrong.map(action => action.id)).toEqual([]);
    expect(actions.filter(({ seen, sourceId }) => seen === asOf.get(sourceId))).toEqual([]);
    // Treasury's files of December 2025, and its release of December 2023.
    expect(new Set(actions.flatMap(({ seen, sourceId }) => (seen === undefined ? [] : [`${sourceId} ${seen}`])))).toEqual(
      new Set(['ofac 2025-12', 'ofac 2023-12-08']),
    );
  });

  test('rests on more than one copy where it warns of an import order', () => {
    const levels = new Map(dataset.sources.map(source => [source.id, source.level]));
    const thin = actions.filter(
      action => levels.get(action.sourceId) === 'import-order' && action.grade === 'C' && action.status !== 'ended',
    );
    expect(thin).toEqual([]);
  });
});

test.each([
  ['actions', actions],
  ['parties', parties],
  ['brand links', brandLinks],
  ['programmes', programmes],
])('ids of %s are unique', (_, records) => {
  expect(new Set(records.map(record => record.id)).size).toBe(records.length);
});

test('what a report speaks of holds no note on where its name was read', () => {
  const spoken = dataset.actions.filter(({ kind }) => kind === 'report').map(({ scope }) => scope.text ?? '');
  expect(spoken.length).toBeGreaterThan(50);
  for (const text of spoken) expect(text).not.toMatch(/secondary|\bper [A-Z]/);
});

test('an event is called superseded only where another record took the place of this one', () => {
  for (const { id, history } of dataset.actions.filter(({ sourceId }) => sourceId === 'dol_tvpra'))
    expect(
      history.map(({ event }) => event),
      id,
    ).not.toContain('superseded');
});

describe('every brand link', () => {
  test('that warns stands on an action in force and has not ended', () => {
    for (const link of brandLinks.filter(candidate => candidate.ship === 'yes')) {
      const statuses = link.actionIds.map(id => actionById.get(id)?.status);
      expect([link.brand, statuses.some(status => status === 'in-force' || status === 'partly-in-force'), link.until]).toEqual([
        link.brand,
        true,
        null,
      ]);
    }
  });

  test('of a supplier speaks of a report only, off by default', () => {
    for (const link of brandLinks.filter(candidate => candidate.kind === 'supplier' && candidate.ship !== 'record')) {
      expect([link.brand, link.actionIds.map(id => actionById.get(id)?.sourceId)]).toEqual([link.brand, ['reports']]);
    }
  });

  test.each([
    ['Camel', ['Camel Group', 'Camel Battery', '骆驼蓄电池', '骆驼电池']],
    ['Shanghai Select', ['Shanghai Select Safety Products', 'Select (Nantong) Safety Products', 'Select Protective Technology']],
    ['Pantum', ['Pantum', 'Pantum printer', '奔图', 'パンタム']],
  ])('%s matches by its names, never by a label', (brand, aliases) => {
    expect(brandLinks.find(link => link.brand === brand)?.aliases).toEqual(aliases);
  });

  test('Finca Monte Grande needs Mexico stated; field-only names are gated', () => {
    expect(brandLinks.find(link => link.id === 'finca-monte-grande')?.gates.statedOrigin).toEqual(['MX']);
    const fieldOnly = brandLinks.filter(link => link.gates.fieldOnly).map(link => link.id);
    expect(fieldOnly).toEqual(expect.arrayContaining(['asli-maydi', 'esquel', 'hy-solar', 'shanghai-select']));
  });

  test('that needs a stated origin names no party whose bare name is enough without it', () => {
    const needing = brandLinks.filter(({ gates }) => gates.statedOrigin.length > 0);
    const parties = needing.flatMap(({ actionIds }) => actionIds.flatMap(id => actionById.get(id)?.partyIds ?? []));
    const enough = parties.flatMap(id => (dataset.index.companies[id]?.split('\n') ?? []).filter(key => !/^[=~]/.test(key)));
    expect(enough).toEqual([]);
  });
});

test('orders of Xinjiang that the UFLPA superseded say so', () => {
  const superseded = actions.filter(action => action.relations.some(relation => relation.kind === 'superseded-by'));
  expect(superseded.map(action => action.id)).toEqual(
    actions.filter(action => /superseded by enforcement of UFLPA/.test(action.wording ?? '')).map(action => action.id),
  );
  expect(superseded).toHaveLength(11);
});

test('a relation of one company or group is told from both sides', () => {
  for (const action of actions) {
    for (const { kind, actionId } of action.relations) {
      const back = actionById.get(actionId)?.relations.find(relation => relation.actionId === action.id)?.kind;
      const expected = { 'superseded-by': 'supersedes', supersedes: 'superseded-by' }[kind as string] ?? kind;
      expect([action.id, actionId, back]).toEqual([action.id, actionId, expected]);
    }
  }
});

test('speaks to readers: no word of how the material was gathered', () => {
  const text = readFileSync('src/dataset/dataset.json', 'utf8');
  expect(text.match(/stored page|search corpus|\bgrade D\b|memory only|\bseed_?\d|\/work\/|\bTODO\b/gi)).toBeNull();
});

test('fits its budget, gzip', () => {
  const size = gzipSync(readFileSync('src/dataset/dataset.json'), { level: 9 }).length;
  expect(
    size,
    'shorten statements and answers, or raise the budget in a commit of its own (CONTRIBUTING.md, "A brand")',
  ).toBeLessThanOrEqual(BUDGET);
});

test('where a source is not the whole official list, its gap says how much of it is here', () => {
  const gapOf = (id: string) => dataset.sources.find(source => source.id === id)?.gap ?? '';
  const count = (wanted: Partial<Action>) =>
    actions.filter(action => Object.entries(wanted).every(([key, value]) => action[key as keyof Action] === value)).length;
  expect(gapOf('uflpa')).toMatch(new RegExp(`^${count({ kind: 'uflpa-listing' })} of the 187 `));
  expect(gapOf('bis_entity_list')).toContain(`, in ${count({ kind: 'entity-list', status: 'in-force' })} records.`);
  expect(gapOf('bis_entity_list')).toContain(`${count({ kind: 'entity-list', status: 'unverified' })} more of 2020 were not found`);
  expect(gapOf('ofac')).toContain(
    `Of the 68 NS-CMIC companies ${count({ kind: 'ns-cmic' })} are here, and ${count({ kind: 'sdn' })} Global`,
  );
  expect(count({ sourceId: 'cbp_wro', status: 'unverified' })).toBe(2);
  expect(gapOf('cbp_wro')).toContain('of two orders, of 1991 and 2000, it was not found whether they ended');
  expect(gapOf('dol_tvpra')).toContain(`of the 72 rows added in 2024, ${count({ sourceId: 'dol_tvpra', edition: '2024' })} are here`);
  expect(count({ sourceId: 'dol_tvpra', edition: '2022' })).toBe(467);
  expect(count({ sourceId: 'dol_eo13126', status: 'in-force' })).toBe(52);
});

test('the legal effect of every kind of action is told in plain words', () => {
  const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
  const kinds = new Set(actions.map(action => `effect_${action.kind.replaceAll('-', '_')}`));
  const untold = [...kinds].filter(key => !messages[key]?.message);
  expect(untold, 'tell these in public/_locales/*/messages.json').toEqual([]);
});
