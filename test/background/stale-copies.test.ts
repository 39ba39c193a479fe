import { describe, expect, test, vi } from 'vitest';
import { badgeFor } from '../../src/background/badge';
import { sourcesWith } from '../../src/background/current-settings';
import type { Level, Match, PageReport } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import { defaultSettings } from '../../src/platform/settings-schema';

vi.mock('../../src/platform/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));

const GREY = '#525d58';
const asOf = (id: string) => dataset.sources.find(source => source.id === id)?.asOf ?? expect.fail(`no source ${id}`);
/** The choices as they stand `days` after the copy of `id` was taken. */
const later = (id: string, days: number) => sourcesWith(defaultSettings(), Date.parse(`${asOf(id)}T00:00:00Z`) + days * 86_400_000);

const match = (sourceId: string, level: Level, actionId = 'a'): Match => ({
  productId: 'p',
  actionId,
  sourceId,
  level,
  basis: 'brand',
  why: [],
  unknown: [],
  partyId: null,
  brandLinkId: null,
});
const report = (...matches: Match[]): PageReport => ({
  url: 'https://shop.example/',
  site: 'shop',
  pageKind: 'product',
  readAt: 0,
  datasetVersion: dataset.version,
  products: [],
  matches,
  timings: { readMs: 0, matchMs: 0, toBadgeMs: 0 },
  problem: null,
});
const order = report(match('cbp_wro', 'import-order'));

test('the badge of an order is muted, and its title says so, from the first day on which the copy counts as stale', () => {
  const fresh = badgeFor(order, later('cbp_wro', 180), defaultSettings().badgeLevels);
  const stale = badgeFor(order, later('cbp_wro', 181), defaultSettings().badgeLevels);
  expect([fresh.color === GREY, stale.color === GREY]).toEqual([false, true]);
  expect(stale.text).toBe('1');
  expect([fresh.title, stale.title]).toEqual(['badge_import_order', 'badge_import_order\nold_copy']);
});

test('one source that is fresh keeps the color', () => {
  const choices = later('cbp_wro', 181).map(source => (source.id === 'uflpa' ? { ...source, stale: false } : source));
  expect(
    badgeFor(report(match('cbp_wro', 'import-order'), match('uflpa', 'import-order')), choices, defaultSettings().badgeLevels).color,
  ).not.toBe(GREY);
});

describe('under a fresh copy', () => {
  const isMuted = (...actionIds: string[]) => {
    const listed = report(...actionIds.map(id => match('ofac', 'listed-company', id)));
    return badgeFor(listed, later('ofac', 0), defaultSettings().badgeLevels).color === GREY;
  };
  const [OLD, FRESH] = ['ofac-xinjiang-production-and-construction-corps', 'nscmic-megvii-technology-limited'];

  test.each([
    ['a record last seen on an older one mutes the badge', [OLD], true],
    ['a record seen on it does not', [FRESH], false],
    ['nor does the older one beside it', [OLD, FRESH], false],
    ['a record that is none any more counts as seen on it', ['gone'], false],
  ])('%s', (_, actionIds, muted) => expect(isMuted(...actionIds)).toBe(muted));
});

test('a list of goods holds for longer', () => {
  const stale = (days: number) => later('dol_tvpra', days).find(source => source.id === 'dol_tvpra')?.stale;
  expect([stale(900), stale(901)]).toEqual([false, true]);
});

test('every choice tells the age of its copy', () => {
  expect(later('uflpa', 12).find(source => source.id === 'uflpa')).toMatchObject({ ageDays: 12, stale: false, enabled: true });
});
