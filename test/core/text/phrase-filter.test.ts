import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PhraseFilter } from '../../../src/core/text/phrase-filter';

describe('PhraseFilter', () => {
  test('never misses a phrase, whatever the others', () => {
    const word = fc.string({ minLength: 1, unit: 'grapheme' }).map(text => text.replaceAll(' ', '') || 'x');
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 50 }), fc.nat(), (phrases, pick) => {
        const said = phrases[pick % phrases.length] ?? [];
        const filter = new PhraseFilter(phrases.map(words => words.join(' ')));
        expect(filter.reach(['before', ...said, 'after'], 1)).toBeGreaterThanOrEqual(said.length);
      }),
    );
  });

  test('reaches as far as the longest phrase, and no further', () => {
    const filter = new PhraseFilter(['made in', 'made in china', 'for']);
    expect(filter.reach(['made', 'in', 'china', 'for'], 0)).toBe(3);
    expect(filter.reach(['made', 'in', 'france'], 0)).toBe(2);
    expect(filter.reach(['made', 'of', 'wood'], 0)).toBe(0);
    expect(filter.reach(['in', 'china'], 0)).toBe(0);
  });

  test('knows a word by its shape', () => {
    const filter = new PhraseFilter(['00r00', '700c']);
    expect(filter.mayHaveShape('45r17')).toBe(true);
    expect(filter.mayHaveShape('09r90')).toBe(true);
    expect(filter.mayHaveShape('/5r17')).toBe(false);
    expect(filter.mayHaveShape('45r7')).toBe(false);
    expect(filter.mayHaveShape('45x17')).toBe(false);
    // The vocabulary says zeros where any digit may stand.
    expect(filter.mayHaveShape('700c')).toBe(false);
  });

  test('turns nearly every other word away, among few phrases and among many', () => {
    for (const count of [1, 100, 30_000]) {
      const filter = new PhraseFilter(Array.from({ length: count }, (_, at) => `name${at.toString(36)} maker`));
      const others = Array.from({ length: 10_000 }, (_, at) => `word${at.toString(36)}`);
      const taken = others.filter(word => filter.reach([word, 'maker'], 0) > 0);
      expect(taken.length).toBeLessThan(others.length / 100);
    }
  });
});
