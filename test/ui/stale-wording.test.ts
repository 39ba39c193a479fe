import { expect, test, vi } from 'vitest';
import { sourcesWith } from '../../src/background/current-settings';
import { asLastSeen } from '../../src/core/freshness';
import { dataset } from '../../src/dataset/load';
import { defaultSettings } from '../../src/platform/settings-schema';
import { statusOf } from '../../src/ui/wording';
import { actionOf } from './records';

vi.mock('webextension-polyfill', async () => (await import('./page')).polyfill);

/** What a card says of the action, `days` after our copy of its source was taken. */
function saidAfter(days: number, id: string) {
  const action = actionOf(id);
  const asOf = dataset.sources.find(source => source.id === action.sourceId)?.asOf ?? '';
  const now = Date.parse(`${asOf}T00:00:00Z`) + days * 86_400_000;
  const source = sourcesWith(defaultSettings(), now).find(each => each.id === action.sourceId) ?? expect.fail('no source');
  return statusOf({ action, source: asLastSeen(source, action) });
}

test('an order of a copy that still counts speaks in the present tense', () => {
  expect(saidAfter(180, 'cbp-wro-2025-giant-bicycles')).toMatchObject({ word: 'In force', stale: null });
});

test('of an old copy a card says only what was true on its day, how long ago that was, and where to look', () => {
  const said = saidAfter(181, 'cbp-wro-2025-giant-bicycles');
  expect(said.word).toBe('Was in force as of Jun\u00a023,\u00a02026');
  expect(said.stale).toBe('As of Jun\u00a023,\u00a02026 (181 days ago) this was in force. Check the official page.');
});

test('a law that one release alone tells of was in force on the day of that release', () => {
  const { word, stale } = saidAfter(1721, 'caatsa-north-korea');
  expect(word).toBe('Was in force as of Mar\u00a015,\u00a02022');
  expect(stale).toMatch(/\(1,721 days ago\) this was in force\. Check the official page\.$/);
});

test.each([
  ['uflpa-camel-group', 181],
  ['caatsa-north-korea', 181],
  ['bis-dji', 181],
  ['tvpra-cn-cotton', 901],
  ['eo13126-np-carpets', 901],
])('%s is old after %i days', (id, days) => {
  expect([saidAfter(days - 1, id).stale === null, saidAfter(days, id).stale === null]).toEqual([true, false]);
});

test('an entry of a list was on the list that day: it had no force of its own to lose', () => {
  const said = saidAfter(901, 'tvpra-cn-cotton');
  expect(said.word).toMatch(/^Was on the list as of /);
  expect(said.stale).toMatch(/^As of .+ \(901 days ago\) this was on the list\. Check the official page\.$/);
});

test('an entry last seen before that day is as old as the day on which it was seen', () => {
  const { word, stale } = saidAfter(0, 'ofac-xinjiang-production-and-construction-corps');
  expect(word).toBe('Was on the list as of Dec\u00a02025');
  // From 1 December 2025 to 9 July 2026.
  expect(stale).toBe('As of Dec\u00a02025 (220 days ago) this was on the list. Check the official page.');
});

test('what has ended stays ended, however old the copy', () => {
  expect(saidAfter(5000, 'cbp-wro-2020-fgv-palm-oil').stale).toBeNull();
  expect(saidAfter(5000, 'cbp-finding-2024-kingtom-aluminum').stale).toBeNull();
});
