import { describe, expect, test } from 'vitest';
import { companyName, joined, prefixesOf, suffixesOf, wordCount } from '../../../src/core/text/company-name';

const FORMS = ['co ltd', 'co', 'ltd', 'company limited', 'company', 'limited', 'sdn bhd', '有 限 公 司', 'kg', 'gmbh and co kg', 'doo'];

test('a prefix may hold a plus sign, and takes off no whole name', () => {
  const { strip } = prefixesOf(['+ shop', 'brand']);
  expect(strip('+ shop acme')).toBe('acme');
  expect(strip('brand acme')).toBe('acme');
  expect(strip('brand')).toBe('brand');
});

describe('endings', () => {
  test.each([
    ['acme co ltd', 'acme'],
    ['acme company limited', 'acme'],
    ['acme ltd co', 'acme'],
    ['acme gmbh and co kg', 'acme'],
    ['泽 尔 有 限 公 司', '泽 尔'],
    ['ltd', 'ltd'],
    ['co ltd', 'co'],
    ['taco', 'taco'],
    ['acme,ltd', 'acme,ltd'],
    ['gmbh and co kg', 'gmbh and'],
    ['a kg', 'a'],
    ['stryker', 'stryker'],
    ['acme ltd works', 'acme ltd works'],
    ['', ''],
  ])('%s is cut to %s', (key, bare) => expect(suffixesOf(FORMS).strip(key)).toBe(bare));
});

describe('a company name', () => {
  test.each([
    ['Acme Company, Limited', { full: 'acme co ltd', between: [], bare: 'acme' }],
    ['ACME CO.,LTD.', { full: 'acme co ltd', between: [], bare: 'acme' }],
    ['Acme', { full: 'acme', between: [], bare: 'acme' }],
    ['Acme Co., Ltd. Company', { full: 'acme co ltd co', between: ['acme co ltd'], bare: 'acme' }],
    ['Acme Copper d.o.o. Bor', { full: 'acme copper doo', between: [], bare: 'acme copper' }],
    ['Acme d.o.o. Novi Sad', { full: 'acme doo', between: [], bare: 'acme' }],
    ['Acme doo of the old town', { full: 'acme doo of the old town', between: [], bare: 'acme doo of the old town' }],
    ['Acme d.o.o.', { full: 'acme doo', between: [], bare: 'acme' }],
    ['Doo Bor', { full: 'doo bor', between: [], bare: 'doo bor' }],
    ['constructor Ltd', { full: 'constructor ltd', between: [], bare: 'constructor' }],
  ])('%s', (name, compared) => {
    expect(companyName(name, suffixesOf(FORMS), { company: 'co', limited: 'ltd' })).toEqual(compared);
  });
});

test('spaces between spelled syllables tell nothing', () => {
  expect(joined('xin jiang tai da')).toBe(joined('xinjiang taida'));
});

test.each([
  ['', 0],
  ['acme', 1],
  ['泽 尔', 2],
])('"%s" has %i words', (key, count) => expect(wordCount(key)).toBe(count));
