import { expect, test, vi } from 'vitest';
import { sourcesWith } from '../../src/background/current-settings';
import { marksOf } from '../../src/background/page-marks';
import type { Match, PageReport, Product } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import type { PageMark } from '../../src/platform/api';
import { defaultSettings, type Settings } from '../../src/platform/settings-schema';

vi.mock('../../src/platform/browser', () => ({
  browser: {
    i18n: {
      getUILanguage: () => 'he',
      // A browser in Hebrew: its own direction, and our strings in another.
      getMessage: (key: string, values: string[] = []) => (key === '@@bidi_dir' ? 'rtl' : [key, ...values].join(' ')),
    },
  },
}));

/** The marks of a page at shop.example with one product, of which this one action was found. */
function marksFor(actionId: string, chosen: Partial<Settings> = {}, found: Partial<Match> = {}, stated: Partial<Product> = {}): PageMark[] {
  const action = dataset.actions.find(({ id }) => id === actionId) ?? expect.fail(`no action ${actionId}`);
  const report: PageReport = {
    url: 'https://shop.example/',
    site: 'shop',
    pageKind: 'product',
    readAt: 0,
    datasetVersion: dataset.version,
    products: [
      {
        id: 'p',
        kind: 'product',
        title: 'A thing',
        brand: null,
        manufacturer: null,
        seller: null,
        materials: [],
        countryOfOrigin: null,
        ...stated,
      },
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
        ...found,
      },
    ],
    timings: { readMs: 0, matchMs: 0, toBadgeMs: 0 },
    problem: null,
  };
  const settings = { ...defaultSettings(), marks: true, ...chosen };
  return marksOf(report, { settings, sources: sourcesWith(settings), changes: 0 }).products;
}

const slipOf = (actionId: string) => JSON.stringify(marksFor(actionId));

test('a mark dates an order, but no rule of which only a use is on record', () => {
  expect(slipOf('cbp-wro-2025-giant-bicycles')).toContain('2025');
  expect(slipOf('caatsa-north-korea')).toContain('U.S. Customs and Border Protection');
  expect(slipOf('caatsa-north-korea')).not.toMatch(/since_day|mark_when/);
});

test('a slip says first what was done, to whose goods and when, and where that stands', () => {
  const slip = slipOf('cbp-wro-2025-giant-bicycles');
  expect(slip).toContain('["p",{"className":"soft"},"mark_when status_in_force since_day 24');
  expect(slip).toMatch(/"did_wro\w*_undated \u2068Giant Manufacturing Co\., Ltd\.\u2069 /);
  expect(slip.indexOf('did_wro')).toBeLessThan(slip.indexOf('check_page'));
});

test('a slip names the field of each of the page’s words', () => {
  const why: Match['why'] = [{ field: 'countryOfOrigin' as const, text: 'Taiwan', name: 'TW', rule: 'stated-origin' }];
  expect(JSON.stringify(marksFor('cbp-wro-2025-giant-bicycles', {}, { why }))).toContain(
    '["p",{"className":"soft"},"field_origin"],["b",{},"Taiwan"]',
  );
});

test('a mark names the product in a list of a page’s buttons, and so does its slip', () => {
  const [mark] = marksFor('cbp-wro-2025-giant-bicycles');
  const named = { ariaLabel: expect.stringMatching(/^Withhold: level_import_order, \S/) };
  expect([mark?.chip[1], mark?.slip[1]]).toEqual([expect.objectContaining(named), expect.objectContaining(named)]);
});

test('a slip’s signs are words to who does not see them', () => {
  const why: Match['why'] = [{ field: 'brand' as const, text: 'Giant', name: 'Giant', rule: 'brand-field' }];
  const unknown: Match['unknown'] = [{ field: 'countryOfOrigin' as const, name: 'TW', rule: 'scope-origin' }];
  const slip = JSON.stringify(marksFor('cbp-wro-2025-giant-bicycles', {}, { why, unknown }));
  expect(slip).toContain('"=",["span",{"className":"vh"},"check_agrees"]]');
  expect(slip).toContain('"?",["span",{"className":"vh"},"check_unknown"]]');
  expect(slip).not.toContain('["dd",{},""]');
});

test('marks are set in the direction of their words, whatever that of the browser', () => {
  expect(slipOf('cbp-wro-2025-giant-bicycles')).toMatch(/"div",\{[^}]*"dir":"ltr"/);
});

test('a shop where the shopper wants no marks has none, and the others have theirs', () => {
  expect(marksFor('cbp-wro-2025-giant-bicycles', { marklessSites: ['shop.example'] })).toEqual([]);
  expect(marksFor('cbp-wro-2025-giant-bicycles', { marklessSites: ['other.example'] })).toHaveLength(1);
});

test('a slip explains and does not print the page again: of many reasons it gives four', () => {
  const why = Array.from({ length: 9 }, (_, index): Match['why'][number] => ({
    field: 'text' as const,
    text: `Words ${index}`,
    name: 'Name',
    rule: 'stated-place',
  }));
  const slip = JSON.stringify(marksFor('cbp-wro-2025-giant-bicycles', {}, { why }));
  expect(slip.match(/Words \d/g)).toEqual(['Words 0', 'Words 1', 'Words 2', 'Words 3']);
});

test('a slip names what the page does not state, and says of an unknown origin what it means', () => {
  const slip = (field: Match['unknown'][number]['field']) =>
    JSON.stringify(marksFor('cbp-wro-2025-giant-bicycles', {}, { unknown: [{ field, name: 'TW', rule: 'scope-origin' }] }));
  expect(slip('countryOfOrigin')).toContain('["p",{"className":"soft"},"field_origin"],["i",{},"not_stated"]');
  expect(slip('countryOfOrigin')).toContain('scope_unknown');
  expect(slip('materials')).toContain('["p",{"className":"soft"},"field_materials"],["i",{},"not_stated"]');
  expect(slip('materials')).not.toContain('scope_unknown');
});

test('a slip sets a word of the brand’s goods beside the brand’s goods, not beside a company', () => {
  const why: Match['why'] = [
    { field: 'title' as const, text: 'laser printer', name: 'Zhuhai Pantum Electronics Co. Ltd.', rule: 'brand-goods-word' },
  ];
  const slip = JSON.stringify(marksFor('uflpa-ninestar', {}, { why }));
  expect(slip).toContain('["dd",{"className":"rec"},"record_brand_goods"]');
  expect(slip).not.toContain('Zhuhai Pantum');
});

test('a slip prints what the page says of an origin that cannot be compared', () => {
  const unknown: Match['unknown'] = [{ field: 'countryOfOrigin' as const, name: 'TW', rule: 'scope-origin' }];
  const slip = (countryOfOrigin: string | null) =>
    JSON.stringify(marksFor('cbp-wro-2025-giant-bicycles', {}, { unknown }, { countryOfOrigin }));
  expect(slip(null)).toContain('["i",{},"not_stated"]');
  expect(slip('Made in Taiwan and China')).toContain('["b",{},"Made in Taiwan and China"]');
  expect(slip('Made in Taiwan and China')).not.toContain('not_stated');
});
