// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Action } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import type { ActionRecord, SourceChoice } from '../../src/platform/api';
import { mount } from '../../src/ui/mount';
import { eventsOf, scaleOf } from '../../src/ui/timeline-scale';
import { citationOf, effectOf, letterOf, statusOf } from '../../src/ui/wording';
import { MESSAGES } from './page';

vi.mock('../../src/platform/browser', () => ({
  browser: {
    i18n: {
      getUILanguage: () => 'he',
      // A browser in Hebrew: its own direction, and our English.
      getMessage: (key: string, values: string[] = []) =>
        key === '@@bidi_dir' ? 'rtl' : (MESSAGES[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? ''),
    },
    storage: { local: { get: async () => ({}) }, onChanged: { addListener: () => undefined } },
  },
}));

const actionOf = (id: string): Action => dataset.actions.find(action => action.id === id) ?? expect.fail(`no action ${id}`);
const sourceOf = ({ sourceId }: Action, stale = false): SourceChoice => ({
  ...(dataset.sources.find(({ id }) => id === sourceId) ?? expect.fail(`no source ${sourceId}`)),
  enabled: true,
  ageDays: 30,
  stale,
});
const recordOf = (action: Action): ActionRecord => ({
  action,
  parties: dataset.parties.filter(({ id }) => action.partyIds.includes(id)),
  brandLinks: [],
  related: [],
});
const standing = (action: Action, stale = false): string => {
  const { word, since } = statusOf(action, sourceOf(action, stale));
  return `${word} · ${since}`.replaceAll('\u00a0', ' ');
};

describe('where an action stands', () => {
  test('the day of issue is no day of an end, nor the first of not knowing', () => {
    const past = dataset.actions.filter(({ status }) => ['ended', 'suspended', 'unverified'].includes(status));
    expect(past.length).toBeGreaterThan(40);
    expect(past.map(action => standing(action)).filter(words => /since/.test(words))).toEqual([]);
    expect(standing(actionOf('cbp-wro-1991-shanghai-wrenches-steel-pipe'))).toBe('Ended · Issued: Oct 4, 1991');
    expect(standing(actionOf('bis-nanchang-o-film-tech'))).toMatch(/^Not known whether it still applies · Listed: /);
    expect(standing(actionOf('ofac-xinjiang-public-security-bureau'), true)).toBe(
      'Not known whether it still applies · Listed: Jul 9, 2020',
    );
  });

  test('head and drawing end it on the same day', () => {
    const kingtom = actionOf('cbp-finding-2024-kingtom-aluminum');
    expect(standing(kingtom)).toBe('Suspended by a court · Dec 4, 2024 to Sep 2025');
    const scale = scaleOf(kingtom, '2026-06-23', '2026-08-02');
    expect(scale?.force?.to).toBe(scale?.events.find(({ event }) => event.date === '2025-09')?.x);
  });

  test.each(['rrm-planta-leon', 'rrm-superior-industries-de-mexico'])('an end known by its year alone follows the issue: %s', id => {
    const action = actionOf(id);
    expect(eventsOf(action, sourceOf(action).asOf).map(({ event }) => event)).toEqual(['issued', 'ended']);
    for (const { x } of scaleOf(action, '2025-06-04', '2026-08-02')?.events ?? []) expect(x).toBeGreaterThan(0);
  });
});

describe('a citation', () => {
  test('is dated by the newest copy on which the record was seen', () => {
    const action = actionOf('ofac-xinjiang-production-and-construction-corps');
    const cited = citationOf(recordOf(action), sourceOf(action));
    expect(cited).toContain(', listed as of 2025-12.');
    expect(letterOf('A shirt', recordOf(action), sourceOf(action))).toContain(cited);
  });

  test('quotes no note of ours as the status of a case', () => {
    const cases = dataset.actions.filter(({ kind }) => kind === 'rrm-case');
    for (const action of cases) expect(citationOf(recordOf(action), sourceOf(action)), action.id).not.toContain('status “');
    expect(actionOf('rrm-rv-fresh-foods').history[0]?.note).toBe('Request for review. Since then: status not seen.');
  });

  test('names no list where only a notice was published', () => {
    for (const id of ['eo13126-bd-garments', 'eo13126-in-shrimp']) {
      const action = actionOf(id);
      expect(citationOf(recordOf(action), sourceOf(action))).toContain('notice of 2024, unverified as of');
      expect(effectOf(action)).toBe(MESSAGES.effect_eo13126_good_unverified?.message);
    }
  });
});

test('a good that may or may no longer be listed has no effect in the present', () => {
  expect(effectOf(actionOf('tvpra-cn-aluminum'))).toBe(MESSAGES.effect_tvpra_good_unverified?.message);
  expect(effectOf(actionOf('tvpra-kh-salt'))).toBe(MESSAGES.effect_tvpra_good_then?.message);
  expect(effectOf(actionOf('tvpra-cn-cotton'))).toBe(MESSAGES.effect_tvpra_good?.message);
});

test('a page is set in the direction of its strings, whatever that of the browser', () => {
  document.documentElement.dir = 'rtl';
  mount(null as never);
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
});
