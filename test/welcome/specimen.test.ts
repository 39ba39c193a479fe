// @vitest-environment happy-dom
import { h } from 'preact';
import { expect, test, vi } from 'vitest';
import { dataset } from '../../src/dataset/load';
import { statusOf } from '../../src/ui/wording';
import { Specimen } from '../../src/welcome/sections/Specimen';
import { open, say, spoken } from '../ui/page';

vi.mock('webextension-polyfill', async () => (await import('../ui/page')).polyfill);

test('the specimen says what the record of its order says', async () => {
  const action = dataset.actions.find(({ id }) => id === 'cbp-wro-2025-giant-bicycles') ?? expect.fail('no order on Giant');
  const source = dataset.sources.find(({ id }) => id === action.sourceId) ?? expect.fail('no source');
  const party = dataset.parties.find(({ id }) => action.partyIds.includes(id)) ?? expect.fail('no party');
  const said = spoken(await open(() => h(Specimen, null), {}));
  const { word, since } = statusOf({ action, source: { ...source, enabled: true, ageDays: 0, stale: false } });
  for (const words of [word + since.replace(/\s/g, ' '), action.title, source.agency, party.name]) expect(said).toContain(words);
  expect(action.scope.madeIn).toEqual(['TW']);
  expect(said).toContain(`${say('check_unknown')} ${say('field_origin')}${say('welcome_taiwan')}`);
});
