import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FINDERS } from '../../src/core/matcher';
import { prepareDataset } from '../../src/core/prepared-dataset';
import { ProductView } from '../../src/core/product-view';
import { product } from '../product';
import { dataset } from './small-record';

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
