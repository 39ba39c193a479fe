import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize, tokenize } from '../../../src/core/text/tokens';

describe('normalize', () => {
  test('is idempotent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()), text => {
        expect(normalize(normalize(text))).toBe(normalize(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['\uffb1\uffc2', '\u1106\uffc2', '\u3141\u314f', '\u1106\u3161', '\ub9c8\u3133'])(
    'is idempotent for Hangul of any form: %j',
    text => {
      expect(normalize(normalize(text))).toBe(normalize(text));
    },
  );

  test('does not see case, compatibility form or canonical form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(normalize(text.normalize('NFD'))).toBe(normalize(text.normalize('NFC')));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('tokenize', () => {
  test('plain words are taken at once as they are letter by letter', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'B', '7', ' ', '-', '&', '/', 'Z') });
    fc.assert(
      fc.property(plain, text => {
        expect(tokenize([...text].join('\u200b')).words).toEqual(tokenize(text).words);
      }),
    );
  });

  test('every word lies in the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const { words, starts, ends } = tokenize(text);
        for (const [at, word] of words.entries()) {
          expect(starts[at]).toBeGreaterThanOrEqual(at === 0 ? 0 : (starts[at - 1] ?? 0));
          expect(starts[at]).toBeLessThan(ends[at] ?? 0);
          expect(normalize(text.slice(starts[at], ends[at]))).toContain(word);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
