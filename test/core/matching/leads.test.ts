import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseReading } from '../../../src/background/parse-reading';
import { interpretProducts } from '../../../src/core/details/interpret';
import { FINDERS } from '../../../src/core/matcher';
import { prepareDataset } from '../../../src/core/matching/prepared-dataset';
import { ProductView } from '../../../src/core/matching/product-view';
import { inSense } from '../../../src/core/matching/sense/in-sense';
import type { Product } from '../../../src/core/types';
import { product } from '../../product';
import { ALL_SOURCES, dataset, matcher } from '../small-record';

vi.mock('../../../src/core/matching/sense/in-sense', async original => {
  const real = await original<typeof import('../../../src/core/matching/sense/in-sense')>();
  return { ...real, inSense: vi.fn(real.inSense) };
});

const prepared = prepareDataset(dataset);
const NAMES = ['Titan', 'Zeltro Electronics Works Co., Ltd.', 'Red Hill Tea Farm', 'Supplied', 'nobody'];
const WORDS = [
  ...NAMES,
  'Xinjiang',
  'Turkmenistan',
  'China',
  'Brazil',
  'cotton',
  'coffee',
  'tuna',
  'shirt',
  'made in',
  'made in India',
  'from',
  'for',
  'no',
  'blue',
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map(words => words.join(' '));
const field = fc.option(fc.oneof(fc.constantFrom(...NAMES, 'China'), text), { freq: 3 });

test('no finder finds anything where nothing that it names leads it', () => {
  const stated = fc.record({
    title: field,
    brand: field,
    manufacturer: field,
    importer: field,
    seller: field,
    countryOfOrigin: field,
    category: field,
    materials: fc.array(text, { maxLength: 2 }),
    text: fc.array(text, { maxLength: 2 }),
  });
  const found = new Set<number>();
  fc.assert(
    fc.property(stated, fields => {
      const view = new ProductView(product(fields), prepared);
      for (const [at, { ledBy, find }] of FINDERS.entries()) {
        const candidates = [...find(view, prepared)];
        if (candidates.length > 0) found.add(at);
        if (!ledBy.some(lead => view.leads.includes(lead))) expect(candidates).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
  expect([...found].sort(), 'each finder found something').toEqual([...FINDERS.keys()]);
});

test('what is passed over before the sense of words is asked would not have matched', () => {
  const word = fc.constantFrom(
    'Titan',
    'Zeltro',
    'ZK',
    'Twinbrand',
    'BM5100ADW',
    'Pro',
    'bike',
    'camera',
    'tire',
    'glove',
    'with',
    'no',
    'made in Taiwan',
    ',',
  );
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map(each => each.join(' '));
  const stated = fc.record({
    title: words,
    brand: fc.option(word, { freq: 1 }),
    manufacturer: fc.option(word, { freq: 1 }),
    category: fc.option(words, { freq: 1 }),
    materials: fc.array(words, { maxLength: 1 }),
  });
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(stated, fields => {
      const isPassedOver = FINDERS.some(({ mayPass }) => mayPass?.(new ProductView(product(fields), prepared), prepared) === false);
      const explained = matcher.explain(product(fields), ALL_SOURCES);
      outcomes.add(`${isPassedOver ? 'passed over' : 'looked at'}, ${explained.matches.length > 0 ? 'a match' : 'no match'}`);
      expect(matcher.match(product(fields), ALL_SOURCES)).toEqual(explained.matches);
    }),
    { numRuns: 1000 },
  );
  expect([...outcomes].sort()).toEqual(['looked at, a match', 'looked at, no match', 'passed over, no match']);
});

/** As the worker hands it over. */
function read(stated: Partial<Product>): Product {
  const reading = parseReading({ url: 'https://shop.example/', pageKind: 'grid', products: [product({ kind: 'tile', ...stated })] });
  const [made] = interpretProducts(reading?.products ?? [], dataset.words);
  if (made === undefined) throw new Error('No product is left of it.');
  return made;
}

test.each([
  ['a tile that nothing leads to an action', { title: 'Blue shirt dress with glove' }, 0],
  ['a product with a description', { title: 'Blue shirt', text: ['A dress.'] }, 2],
  ['a product with details', { title: 'Blue shirt', lines: ['Color\tBlue'] }, 2],
])('of %s the sense of words is asked %#', (_, stated, times) => {
  vi.mocked(inSense).mockClear();
  expect(new ProductView(read(stated), prepared).leads).toEqual([]);
  expect(inSense).toHaveBeenCalledTimes(times);
});
