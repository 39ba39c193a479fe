import './catalog';
import { expect, test } from 'vitest';
import { dataset } from '../../src/dataset/load';
import { createCatalog } from '../../src/explorer/logic/catalog';
import { groupsOf } from '../../src/explorer/logic/groups';

const { rows } = createCatalog(dataset);

test('folding loses no record and invents none', () => {
  const kept = groupsOf(rows).flatMap(group => group.map(row => row.action.id));
  expect(kept.sort()).toEqual(rows.map(row => row.action.id).sort());
});

test('names added to one list on one day are one line; a single order is its own', () => {
  const groups = groupsOf(rows);
  const batch = groups.find(group => group.some(row => row.action.sourceId === 'uflpa' && row.action.issued.startsWith('2025')));
  expect(batch?.length).toBeGreaterThan(6);
  expect(new Set(batch?.map(row => row.action.issued)).size).toBe(1);
  expect(groups.find(group => group[0]?.action.id === 'cbp-wro-2025-giant-bicycles')).toHaveLength(1);
});
