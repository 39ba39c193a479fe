import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../src/ui/phrases';

describe('where a heading may break', () => {
  test.each([
    ['zh-CN', '一项美国进口限制令指名了该品牌的制造商。', ['限制令', '制造商。']],
    ['zh-TW', '沒有有關此商品的紀錄。', ['紀錄。']],
    ['ja', 'このページは読み取れませんでした。', ['読み取れませんでした。']],
  ])('%s: a word, its ending and its full stop stay together', (language, text, whole) => {
    const phrases = phrasesOf(text, language);
    expect(phrases.join('')).toBe(text);
    expect(phrases.length).toBeGreaterThan(1);
    for (const words of whole) expect(phrases.some(phrase => phrase.includes(words))).toBe(true);
  });

  test.each(['en', 'ko', 'ar'])('%s breaks at its spaces alone', language => {
    expect(phrasesOf('No record found.', language)).toEqual(['No record found.']);
  });

  test('nothing is lost of an empty text', () => {
    expect(phrasesOf('', 'ja').join('')).toBe('');
  });
});
