import { expect, test } from 'vitest';
import { sources } from '../../data/sources/index';
import { guides as shipped } from '../../src/dataset/guides';
import { dataset } from '../../src/dataset/load';

const { guides, programmes } = shipped;

test('all 42 programmes have their place, and its reason', () => {
  expect(programmes).toHaveLength(42);
  expect(programmes.filter(programme => programme.note === '')).toEqual([]);
});

test('every programme that explains is explained by a guide', () => {
  const explained = new Set(guides.flatMap(guide => guide.programmeIds));
  const wanting = programmes.filter(programme => programme.place === 'explanation' && !explained.has(programme.id));
  expect(
    wanting.map(programme => programme.id),
    'name these in `programmeIds` of a page in data/guides',
  ).toEqual([]);
});

test('every list of the product is explained by a guide', () => {
  const explained = new Set(guides.flatMap(guide => guide.sourceIds));
  const official = sources.map(source => source.id).filter(id => id !== 'reports' && id !== 'caatsa');
  expect(
    official.filter(id => !explained.has(id)),
    'name these in `sourceIds` of a page in data/guides',
  ).toEqual([]);
});

test('guides link official pages and say what they rest on', () => {
  for (const guide of guides) {
    expect([guide.id, guide.links.every(link => link.url.startsWith('https://'))]).toEqual([guide.id, true]);
    expect([guide.id, guide.basis.length > 20]).toEqual([guide.id, true]);
  }
});

test('no guide says more than the record may say', () => {
  const text = JSON.stringify(shipped);
  expect(text.match(/made with forced labor by|is clean|is safe|slave-free|guaranteed/gi)).toBeNull();
});

test('figures of the guides are those of the dataset', () => {
  const text = JSON.stringify(guides);
  const count = (id: string) => dataset.actions.filter(action => action.sourceId === id);
  const superseded = dataset.actions.filter(action => action.relations.some(relation => relation.kind === 'superseded-by')).length;
  const tiers = count('state_tip').map(action => action.statusWord);
  expect(superseded).toBe(11);
  expect(text).toContain('Eleven orders on Xinjiang');
  expect(text).toContain(`name ${count('uflpa').filter(action => action.kind === 'uflpa-listing').length} entities`);
  expect(text).toContain(`${count('usmca_rrm').length} cases from 2021`);
  expect(text).toContain(`${tiers.filter(tier => tier === 'Tier 3').length} countries stand in Tier 3`);
  expect(text).toContain(`${tiers.filter(tier => tier === 'Tier 2 Watch List').length} on the Watch List`);
  expect(text).toContain(`${count('dol_eo13126').filter(action => action.status === 'in-force').length} pairs`);
});
