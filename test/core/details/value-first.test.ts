import { expect, test } from 'vitest';
import { interpretDetails } from '../../../src/core/details/interpret';
import { thing, words } from './detail-fixtures';

/** What a page's lines state: brand, origin and materials. */
function told(...lines: string[]): unknown[] {
  const { brand, countryOfOrigin, materials } = interpretDetails(thing({ lines }), words);
  return [brand, countryOfOrigin, materials];
}

test('a table may set each value before its label', () => {
  expect(told('参数信息', '棉100%\t材质成分', '米诺\t品牌', '货号\tM-01')).toEqual(['米诺', null, ['棉100%']]);
  expect(told('Norwood\tBrand', '42\tSize', 'Portugal\tCountry of Origin')).toEqual(['Norwood', 'Portugal', []]);
});

test('a heading before the first label of a grid is no value', () => {
  const grid = ['Additional Information\tBrand', 'Norwood', 'Material', 'Linen', 'Country of Origin', 'Portugal'];
  expect(told(...grid)).toEqual([null, 'Portugal', ['Linen']]);
  expect(told('Details\tBrand', 'Norwood\tMaterial', 'Linen\tCountry of Origin')).toEqual([null, null, []]);
  expect(told('Portugal\tBrand', 'Brand\tNorwood', 'Linen\tMaterial', 'Material\tCotton')).toEqual(['Norwood', null, ['Cotton']]);
});

test('one such row alone proves nothing, nor does one far away', () => {
  expect(told('Portugal\tCountry of Origin')).toEqual([null, null, []]);
  const between = Array.from({ length: 6 }, (_, at) => `Row ${at}`);
  expect(told('Norwood\tBrand', ...between, 'Portugal\tCountry of Origin')).toEqual([null, null, []]);
});
