import { expect, test } from 'vitest';
import { interpretDetails } from '../../../src/core/details/interpret';
import { fromPair, thing, words } from './detail-fixtures';

test.each([
  ['Country of Origin - Textiles', 'India', 'India'],
  ['Country of Origin - Substantial Transformation', 'CN - China', 'CN - China'],
  ['Country of Origin – Assembly', 'Vietnam', 'Vietnam'],
  ['Herkunftsland – Obermaterial', 'Indien', 'Indien'],
])('behind a dash a label says of which part it speaks: %s', (label, value, origin) =>
  expect(fromPair(label, value)).toMatchObject({ countryOfOrigin: origin, materials: [] }),
);

test.each([
  ['Country of Origin - Brand', 'India'],
  ['Country of Origin - Design', 'Italy'],
  ['Country of Origin - Packaging', 'India'],
  ['Country of Origin - Importer', 'Germany'],
  ['Country of Origin - Headquarters', 'Germany'],
  ['Country of Origin - Sold by', 'Germany'],
  ['Country of Origin - Textiles Importer', 'Germany'],
  ['Herkunftsland - Marke', 'Deutschland'],
  ['Herkunftsland - Versand', 'Deutschland'],
  ["Pays d'origine - Marque", 'France'],
  ['País de origen - Envase', 'España'],
  ['Kraj pochodzenia - marka', 'Polska'],
  ['Страна происхождения - бренд', 'Россия'],
  ['Size - Textiles', 'India'],
])('what has a country of its own is no part of it: %s', (label, value) => expect(fromPair(label, value).countryOfOrigin).toBeNull());

test('and does not stand before the origin itself', () => {
  const { countryOfOrigin } = interpretDetails(thing({ lines: ['Herkunftsland - Marke\tDeutschland', 'Herkunftsland\tChina'] }), words);
  expect(countryOfOrigin).toBe('China');
});

test('behind the dash of a maker or a brand stands no name', () => {
  const { manufacturer, brand } = interpretDetails(thing({ lines: ['Manufacturer - Part Number\tKX', 'Brand - Line\tHome'] }), words);
  expect([manufacturer, brand]).toEqual([null, null]);
});

test('a country behind the dash is the value', () => {
  const { countryOfOrigin } = interpretDetails(thing({ lines: ['Country of Origin - India', 'Turkey'] }), words);
  expect(countryOfOrigin).toBe('India');
});
