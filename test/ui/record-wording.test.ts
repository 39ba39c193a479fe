// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Action } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import { citationOf, letterOf } from '../../src/ui/citation';
import { mount } from '../../src/ui/mount';
import { eventsOf, scaleOf } from '../../src/ui/timeline-scale';
import { effectOf, statusOf } from '../../src/ui/wording';
import { say } from './page';
import { actionOf, recordOf, sourceOf } from './records';

// A browser in Hebrew, which has its own direction and shows our English.
vi.mock('../../src/platform/browser', async () => {
  const english = (await import('./page')).browserIn('en');
  const getMessage = (key: string, values: string[]) => (key === '@@bidi_dir' ? 'rtl' : english.i18n.getMessage(key, values));
  return { browser: { ...english, i18n: { getUILanguage: () => 'he', getMessage } } };
});

const standing = (action: Action): string => {
  const { word, since } = statusOf(recordOf(action));
  return `${word} · ${since}`.replaceAll('\u00a0', ' ');
};

describe('where an action stands', () => {
  test('the day of issue is no day of an end, nor the first of not knowing', () => {
    const past = dataset.actions.filter(({ status }) => ['ended', 'suspended', 'unverified'].includes(status));
    expect(past.length).toBeGreaterThan(40);
    expect(past.map(action => standing(action)).filter(words => /since/.test(words))).toEqual([]);
    expect(standing(actionOf('cbp-wro-2016-sunfar-potassium'))).toBe('Ended · Issued: Apr 13, 2016');
    expect(standing(actionOf('cbp-wro-1991-shanghai-wrenches-steel-pipe'))).toBe(
      'Not known whether it still applies · Issued: Oct 4, 1991',
    );
    expect(standing(actionOf('bis-nanchang-o-film-tech'))).toMatch(/^Not known whether it still applies · Listed: /);
    expect(standing(actionOf('ofac-xinjiang-public-security-bureau'))).toBe('Was on the list as of Dec 2025 · since Jul 9, 2020');
  });

  test('head and drawing end it on the same day', () => {
    const kingtom = actionOf('cbp-finding-2024-kingtom-aluminum');
    expect(standing(kingtom)).toBe('Inactive, in litigation · Dec 4, 2024 to Sep 2025');
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
  const cited = (action: Action) => citationOf(recordOf(action));

  test('means one record and no other', () => {
    expect(new Set(dataset.actions.map(cited)).size).toBe(dataset.actions.length);
  });

  test('says the country of every record that has one, in English', () => {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    for (const action of dataset.actions)
      if (action.country !== null && action.kind !== 'tip-tier') expect(cited(action)).toContain(names.of(action.country));
    expect(cited(actionOf('tvpra-ci-cocoa'))).toContain(', Cocoa, Côte d’Ivoire, 2022 edition, listed');
    expect(cited(actionOf('tip-2025-hk'))).toContain('Report, Hong Kong S.A.R., 2025 edition, status');
  });

  test('says the name of the list or the law once', () => {
    for (const action of dataset.actions.filter(({ kind }) => kind !== 'report')) {
      const { agency, name } = sourceOf(action);
      const upToNames = cited(action).slice(agency.length, agency.length + 2 + name.length + 2 + action.title.length);
      expect(upToNames, action.id).not.toMatch(/(\b\w+ \w+ \w+\b).*\1/);
      expect(upToNames, action.id).toContain(action.title);
    }
  });

  test.each([
    ['uflpa-xinjiang', 'Security, Uyghur Forced Labor Prevention Act, All goods mined, produced'],
    ['uflpa-ninestar', 'Security, UFLPA Entity List, Ninestar Corporation, China, 2023-06-12, listed'],
    [
      'cbp-wro-2025-giant-bicycles',
      'Withhold Release Orders and Findings: Withhold release order, Giant Manufacturing Co., Ltd., Taiwan, 2025-09-24',
    ],
    ['report-zara', '(Australian Strategic Policy Institute (ASPI)), Zara, 2020-03-01. https:'],
  ])('of %s says where it stands', (id, words) => {
    expect(cited(actionOf(id))).toContain(words);
  });

  test('is dated by the newest copy on which the record was seen', () => {
    const action = actionOf('ofac-xinjiang-production-and-construction-corps');
    const cited = citationOf(recordOf(action));
    expect(cited).toContain(', listed as of 2025-12.');
    expect(letterOf('A shirt', recordOf(action))).toContain(cited);
  });

  test('quotes no note of ours as the status of a case', () => {
    const cases = dataset.actions.filter(({ kind }) => kind === 'rrm-case');
    for (const action of cases) expect(citationOf(recordOf(action)), action.id).not.toContain('status “');
    expect(actionOf('rrm-rv-fresh-foods').history[0]?.note).toBe('Request for review. Since then: status not seen.');
  });

  test('names no list where only a notice was published', () => {
    for (const id of ['eo13126-bd-garments', 'eo13126-in-shrimp']) {
      const action = actionOf(id);
      expect(citationOf(recordOf(action))).toContain('notice of 2024, not known whether it still applies');
      expect(effectOf(action)).toBe(say('effect_eo13126_good_unverified'));
    }
  });
});

test('a good that may or may no longer be listed has no effect in the present', () => {
  expect(effectOf(actionOf('tvpra-cn-aluminum'))).toBe(say('effect_tvpra_good_unverified'));
  expect(effectOf(actionOf('tvpra-kh-salt'))).toBe(say('effect_tvpra_good_then'));
  expect(effectOf(actionOf('tvpra-cn-cotton'))).toBe(say('effect_tvpra_good'));
});

test('of an order that another law superseded, the effect is what Customs says it enforces in its place', () => {
  const superseded = dataset.actions.filter(({ relations }) => relations.some(({ kind }) => kind === 'superseded-by'));
  expect(superseded.length).toBeGreaterThan(5);
  for (const action of superseded) {
    const [order, law] = [say('effect_wro_superseded'), /^uflpa-/];
    // The sentence names the law: it holds only of orders that this one superseded, in the words of Customs' own remark.
    expect([effectOf(action), action.wording], action.id).toEqual([
      order,
      'Enforcement of WRO superseded by enforcement of UFLPA rebuttable presumption',
    ]);
    for (const { kind, actionId } of action.relations) if (kind === 'superseded-by') expect(actionId).toMatch(law);
  }
  expect(effectOf(actionOf('cbp-wro-2025-giant-bicycles'))).toBe(say('effect_wro'));
});

test('a page is set in the direction of its strings, whatever that of the browser', () => {
  document.documentElement.dir = 'rtl';
  mount(null as never);
  expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
});
