import './catalog';
import { expect, test, vi } from 'vitest';
import { dataset } from '../../src/dataset/load';
import { createCatalog } from '../../src/explorer/logic/catalog';
import { indexOf } from '../../src/explorer/logic/index-lists';

const reader = vi.hoisted(() => ({ language: 'en' }));

vi.mock('../../src/platform/i18n', async original => ({ ...(await original<object>()), language: () => reader.language }));
vi.mock('../../src/explorer/logic/naming', async original => ({
  ...(await original<object>()),
  countryName: (code: string) => new Intl.DisplayNames([reader.language], { type: 'region' }).of(code) ?? code,
}));

const catalog = createCatalog(dataset);

/** The heads of the countries' list as a reader of that language sees them. */
function headsIn(language: string): (string | null)[] {
  reader.language = language;
  return indexOf(catalog, 'countries').map(({ letter }) => letter);
}

test('an index has one head a letter, in the order of the language', () => {
  expect(headsIn('en').slice(0, 3)).toEqual(['A', 'B', 'C']);
});

test('Korean initials are whole letters, not the halves of a syllable', () => {
  expect(headsIn('ko').slice(0, 3)).toEqual(['ㄱ', 'ㄴ', 'ㄷ']);
});

test.each(['zh-TW', 'zh-CN'])('in %s, where most first characters stand once, there is one list without heads', language => {
  expect(headsIn(language)).toEqual([null]);
});
