import { describe, expect, test } from 'vitest';
import { fold, isIgnorable, isJoining } from '../../../src/core/text/fold';

/** First and last code point of each run, by the Unicode Character Database's `Default_Ignorable_Code_Point` as far as shops use them. */
const INVISIBLE: readonly [string, number, number][] = [
  ['soft hyphen', 0xad, 0xad],
  ['grapheme joiner', 0x34f, 0x34f],
  ['Arabic letter mark', 0x61c, 0x61c],
  ['Mongolian variation selectors', 0x180b, 0x180f],
  ['zero-width space to right-to-left mark', 0x200b, 0x200f],
  ['embeddings and overrides', 0x202a, 0x202e],
  ['word joiner to nominal digit shapes', 0x2060, 0x206f],
  ['variation selectors', 0xfe00, 0xfe0f],
  ['byte order mark', 0xfeff, 0xfeff],
  ['tags and further variation selectors', 0xe0000, 0xe0fff],
];
/** What stands for itself or belongs to the character before it. */
const JOINING: readonly [string, number, number][] = [
  ['combining marks', 0x300, 0x36f],
  ['old Hangul vowels and finals', 0x1160, 0x11ff],
  ['half-width voicing marks', 0xff9e, 0xff9f],
  ['Hebrew points', 0x591, 0x5bd],
  ['compatibility vowels of Hangul', 0x314f, 0x3163],
  ['half-width vowels of Hangul', 0xffc2, 0xffc7],
  ['the last half-width vowels of Hangul', 0xffda, 0xffdc],
];

describe('invisible characters are not there', () => {
  test.each(INVISIBLE)('%s', (_name, first, last) => {
    for (const code of [first, (first + last) >> 1, last]) {
      expect(isIgnorable(code), code.toString(16)).toBe(true);
      expect(fold(`a${String.fromCodePoint(code)}`), code.toString(16)).toBe('a');
    }
    for (const code of [first - 1, last + 1]) expect(isIgnorable(code), code.toString(16)).toBe(false);
  });

  test('a wide space is seen', () => {
    expect(isIgnorable(0x2000)).toBe(false);
    expect(isIgnorable(0x41)).toBe(false);
  });
});

describe('marks belong to the character before them', () => {
  test.each(JOINING)('%s', (_name, first, last) => {
    for (const code of [first, (first + last) >> 1, last]) expect(isJoining(code), code.toString(16)).toBe(true);
  });

  // The neighbors of those runs: modifier letters, Greek, initial consonants, half-width kana, consonants of Hangul.
  test.each([0x41, 0x2ff, 0x370, 0x1159, 0x1200, 0xff9d, 0x3131, 0x314e, 0x318f, 0xffa1, 0xffdd])('not %i', code => {
    expect(isJoining(code)).toBe(false);
  });
});

describe('what is typed one way or another folds alike', () => {
  test.each([
    ['№', 'no '],
    ['Pantum™', 'pantum'],
    ['©®℗℠™', ''],
    ['㎏', 'kg'],
    ['İ', 'i'],
    ['ß', 'ss'],
    ['Æ', 'ae'],
    ['œ', 'oe'],
    ['Ø', 'o'],
    ['đ', 'd'],
    ['ð', 'd'],
    ['Þ', 'th'],
    ['ħ', 'h'],
    ['ı', 'i'],
    ['Ł', 'l'],
    ['ŀ', 'l·'],
    ['ŧ', 't'],
    ['ŉ', 'n'],
    ['שָׁ', 'ש'],
    ['مُ', 'م'],
    ['パ', 'パ'],
    ['ς', 'σ'],
    ['Ё', 'е'],
    ['ґ', 'г'],
    ['ى', 'ي'],
    ['ة', 'ه'],
    ['ک', 'ك'],
    ['ی', 'ي'],
  ])('%s', (typed, folded) => {
    expect(fold(typed)).toBe(folded);
    expect(fold(folded.trim())).toBe(folded.trim());
  });

  test('what was asked before is answered the same, however much was asked in between', () => {
    const before = fold('É');
    for (let code = 0x4e00; code < 0x4e00 + 9000; code += 1) fold(String.fromCodePoint(code));
    expect([before, fold('É')]).toEqual(['e', 'e']);
  });
});
