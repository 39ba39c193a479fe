import { describe, expect, test, vi } from 'vitest';
import { badgeFor, showBadge } from '../../src/background/badge';
import { sourcesWith } from '../../src/background/current-settings';
import type { Level, Match, PageReport } from '../../src/core/types';
import { defaultSettings } from '../../src/platform/settings-schema';

const action = vi.hoisted(() => ({ setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn() }));
vi.mock('../../src/platform/browser', () => ({
  browser: { action, i18n: { getMessage: (key: string, count?: string) => [key, count].filter(Boolean).join(' ') } },
}));

/** On the day of the oldest copy none is stale. */
const SOURCES = sourcesWith(defaultSettings(), 0);
const RED = '#9a2a1c';
const VIOLET = '#4b3b9c';

/** A report by level and product: `import-order:a` is an import order on product a. */
function report(...matches: string[]): PageReport {
  return {
    url: 'https://shop.example/',
    site: 'shop',
    pageKind: 'grid',
    readAt: 0,
    datasetVersion: '',
    products: [],
    matches: matches.map(text => {
      const [level = '', productId = ''] = text.split(':');
      return {
        productId,
        actionId: 'x',
        sourceId: 'cbp_wro',
        level: level as Level,
        basis: 'brand',
        why: [],
        unknown: [],
      } as unknown as Match;
    }),
    timings: { readMs: 0, matchMs: 0, toBadgeMs: 0 },
    problem: null,
  };
}

describe('the badge', () => {
  test.each<[string, string[], { text: string; title: string; color?: string }]>([
    ['nothing', [], { text: '', title: 'extension_name' }],
    ['one order', ['import-order:a'], { text: '1', color: RED, title: 'badge_import_order 1' }],
    ['two records of one product', ['import-order:a', 'import-order:a'], { text: '1', color: RED, title: 'badge_import_order 1' }],
    [
      'two products, each of its own level',
      ['import-order:a', 'listed-company:b', 'listed-company:c'],
      { text: '3', color: RED, title: 'badge_import_order 1\nbadge_listed_company 2' },
    ],
    [
      'a product of both levels',
      ['import-order:a', 'listed-company:a'],
      { text: '1', color: RED, title: 'badge_import_order 1\nbadge_listed_company 1' },
    ],
    [
      'the order decides, wherever it stands',
      ['listed-company:a', 'import-order:b'],
      { text: '2', color: RED, title: 'badge_import_order 1\nbadge_listed_company 1' },
    ],
    ['a listed company', ['listed-company:a'], { text: '1', color: VIOLET, title: 'badge_listed_company 1' }],
    [
      'a risk beside it adds nothing',
      ['listed-company:a', 'at-risk-good:b'],
      { text: '1', color: VIOLET, title: 'badge_listed_company 1' },
    ],
    ['risks alone', ['at-risk-good:a', 'at-risk-good:b'], { text: 'i', title: 'badge_at_risk_good 2' }],
    ['a report', ['reported:a'], { text: '', title: 'extension_name' }],
    ['a past action', ['ended:a'], { text: '', title: 'extension_name' }],
  ])('%s', (_what, matches, expected) => {
    expect(badgeFor(report(...matches), SOURCES, defaultSettings().badgeLevels)).toMatchObject(expected);
  });

  test('a level that the shopper took off it is not counted', () => {
    expect(badgeFor(report('import-order:a', 'listed-company:b'), SOURCES, ['listed-company'])).toMatchObject({ text: '1', color: VIOLET });
  });

  test('a page without a report has none', () => {
    expect(badgeFor(null, SOURCES, defaultSettings().badgeLevels).text).toBe('');
  });

  test('a tab that closed meanwhile is no error, anything else is', async () => {
    const badge = { text: '1', color: RED, title: '' };
    action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 3.'));
    await expect(showBadge(3, badge)).resolves.toBeUndefined();
    action.setBadgeText.mockRejectedValueOnce(new Error('Invalid tab ID: 3'));
    await expect(showBadge(3, badge)).resolves.toBeUndefined();
    for (const error of ['out of memory', "Cannot read properties of undefined (reading 'tabId')"]) {
      action.setBadgeText.mockRejectedValueOnce(new Error(error));
      await expect(showBadge(3, badge)).rejects.toThrow(error);
    }
  });
});
