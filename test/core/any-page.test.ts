import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../src/core/matcher';
import type { Product } from '../../src/core/types';
import { dataset as shipped } from '../../src/dataset/load';
import { product } from '../product';
import { ALL_SOURCES, matcher } from './small-record';

const match = (fields: Partial<Product>) => matcher.match(product(fields), ALL_SOURCES);

describe('whatever a page says', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('__proto__', 'constructor', 'toString', '\ud800', '\udfff新疆', 'Titan', 'Xinjiang cotton', 'for', 'no', 'China', ''),
  );
  const line = fc.array(text, { maxLength: 6 }).map(parts => parts.join(' '));
  const field = fc.option(line, { nil: null });
  const anyProduct = fc.record({
    id: text,
    kind: fc.constantFrom('product' as const, 'tile' as const, 'cart' as const),
    title: field,
    brand: field,
    manufacturer: field,
    seller: field,
    materials: fc.array(line, { maxLength: 3 }),
    countryOfOrigin: field,
  });

  test('it is matched without error, twice alike, and every word of why stands on the page', () => {
    fc.assert(
      fc.property(anyProduct, page => {
        const found = matcher.match(page, ALL_SOURCES);
        expect(matcher.match(page, ALL_SOURCES)).toEqual(found);
        const said = [page.title, page.brand, page.manufacturer, page.seller, page.countryOfOrigin, ...page.materials];
        for (const { why } of found) for (const { text: words } of why) expect(said.some(each => each?.includes(words))).toBe(true);
      }),
    );
  });

  test('the shipped record takes it too', () => {
    const real = createMatcher(shipped);
    const every = new Set(shipped.sources.map(({ id }) => id));
    fc.assert(
      fc.property(anyProduct, page => Array.isArray(real.match(page, every))),
      { numRuns: 60 },
    );
  });

  test('words beyond a name change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('TX', '24"', 'blue', '2024', '(M)'), fc.constantFrom(' ', '  ', '\u200b ', '\t'), (word, gap) => {
        expect(match({ title: `Titan bike${gap}${word}` })).toHaveLength(1);
      }),
    );
  });

  test.each([
    ['a title of a million characters', 'Titan bike '.repeat(100_000)],
    ['a million brackets', '('.repeat(1_000_000)],
    ['a million Han characters', '新疆'.repeat(500_000)],
    ['a million marks on one letter', `a${'\u0301'.repeat(1_000_000)}`],
  ])('%s is read to its limit', (_, title) => {
    expect(() =>
      match({ title, brand: title, manufacturer: title, seller: title, countryOfOrigin: title, materials: [title] }),
    ).not.toThrow();
  });
});
