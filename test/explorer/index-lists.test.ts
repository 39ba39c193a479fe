import './catalog';
import { expect, test, vi } from 'vitest';
import type { Party } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import { createCatalog } from '../../src/explorer/logic/catalog';
import { companiesOf } from '../../src/explorer/logic/companies';
import { indexOf } from '../../src/explorer/logic/index-lists';
import { wordsOf } from '../../src/explorer/logic/words';

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

test.each(['companies', 'goods', 'countries'] as const)('no two lines of %s read the same', page => {
  reader.language = 'en';
  const lines = indexOf(catalog, page).flatMap(({ lines }) => lines.map(({ name, note }) => `${wordsOf(name).join(' ')} · ${note}`));
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter((line, place) => lines.indexOf(line) !== place)).toEqual([]);
});

test('a name alone makes no two vessels of unknown country one', () => {
  const vessel = (id: string, country: string | null): Party => ({ id, name: 'Hai Feng', aliases: [], country, kind: 'vessel' });
  expect(companiesOf([vessel('a', null), vessel('b', null), vessel('c', 'CN'), vessel('d', 'CN')]).map(({ id }) => id)).toEqual([
    'a',
    'b',
    'c',
  ]);
});
