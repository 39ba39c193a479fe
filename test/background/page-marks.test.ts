import { expect, test, vi } from 'vitest';
import { sourcesWith } from '../../src/background/current-settings';
import { marksOf, noMarks } from '../../src/background/page-marks';
import type { PageReport } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import { defaultSettings } from '../../src/platform/settings-schema';

vi.mock('../../src/platform/browser', () => ({
  browser: {
    i18n: {
      getUILanguage: () => 'he',
      // A browser in Hebrew: its own direction, and our strings in another.
      getMessage: (key: string, values: string[] = []) => (key === '@@bidi_dir' ? 'rtl' : [key, ...values].join(' ')),
    },
  },
}));

/** The slip on a product of which this one action was found, as text. */
function slipOf(actionId: string): string {
  const action = dataset.actions.find(({ id }) => id === actionId) ?? expect.fail(`no action ${actionId}`);
  const report: PageReport = {
    url: 'https://shop.example/',
    site: 'shop',
    pageKind: 'product',
    readAt: 0,
    datasetVersion: dataset.version,
    products: [
      { id: 'p', kind: 'product', title: 'A thing', brand: null, manufacturer: null, seller: null, materials: [], countryOfOrigin: null },
    ],
    matches: [
      {
        productId: 'p',
        actionId,
        sourceId: action.sourceId,
        level: 'import-order',
        basis: 'place',
        why: [],
        unknown: [],
        partyId: null,
        brandLinkId: null,
      },
    ],
    timings: { readMs: 0, matchMs: 0, toBadgeMs: 0 },
    problem: null,
  };
  const settings = { ...defaultSettings(), marks: true };
  return JSON.stringify(marksOf(report, { settings, sources: sourcesWith(settings) } as never).products);
}

test('a mark dates an order, but no rule of which only a use is on record', () => {
  expect(slipOf('cbp-wro-2025-giant-bicycles')).toContain('2025');
  expect(slipOf('caatsa-north-korea')).toContain('U.S. Customs and Border Protection');
  expect(slipOf('caatsa-north-korea')).not.toContain('2022');
});

test('marks are set in the direction of their words, whatever that of the browser', () => {
  expect(noMarks().dir).toBe('ltr');
});
