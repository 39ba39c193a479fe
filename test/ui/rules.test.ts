import { expect, test, vi } from 'vitest';
import type { Rule } from '../../src/core/rule';
import type { Match } from '../../src/core/types';
import { companyText } from '../../src/platform/company-text';
import { recordField } from '../../src/ui/Check';

vi.mock('../../src/platform/browser', () => ({
  browser: { i18n: { getUILanguage: () => 'en', getMessage: (key: string) => key } },
}));

/** What a card says of the record's side, and whether "Not this company" hides the words; a new rule does not compile before it stands here. */
const SAYS = {
  'brand-field': ['record_company', 'hides'],
  'maker-field': ['record_company', 'hides'],
  'whole-manufacturer': ['record_company', 'hides'],
  'whole-importer': ['record_company', 'hides'],
  'whole-brand': ['record_company', 'hides'],
  'whole-seller': ['record_company', 'hides'],
  'title-head': ['record_company', 'hides'],
  'title-name': ['record_company', 'hides'],
  'named-vessel-farm-or-plant': ['record_vessel', null],
  'goods-word': ['record_goods', null],
  'brand-goods-word': ['record_goods', null],
  'stated-origin': ['record_origin', null],
  'stated-place': ['record_origin', null],
  'scope-origin': ['record_origin', null],
  'material-origin': ['record_origin', null],
} satisfies Record<Rule, [heading: string, hides: 'hides' | null]>;

/** Where the words of a rule stand; those of the others stand in a title. */
const FIELDS = { brand: /brand-field|whole-brand/, manufacturer: /maker-field|whole-man/, importer: /importer/, seller: /seller/ };

test.each(Object.entries(SAYS) as [Rule, (typeof SAYS)[Rule]][])('%s: says %j', (rule, [heading, hides]) => {
  const field = Object.entries(FIELDS).find(([, rules]) => rules.test(rule))?.[0] ?? 'title';
  const match = { partyId: 'party', brandLinkId: null, why: [{ field, text: 'Words', name: 'Name', rule }] } as unknown as Match;
  expect(recordField(rule)).toBe(heading);
  expect(companyText(match)).toBe(hides && 'Words');
});
