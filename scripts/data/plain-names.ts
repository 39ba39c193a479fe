import { DISTINCT_WORDS, wordCount } from '../../src/core/company-name';

/** A Han character is one word, and a name of two ("骆驼") is a word. */
const DISTINCT_HAN = 4;

const HAN_ONLY = /^[\p{Script=Han} ]+$/u;

/** Whether a name bare of its legal form tells nobody: too short, or made of nothing but trades, places and numbers (`data/words/company-words`). */
export function isPlainName(bare: string, companyWords: ReadonlySet<string>): boolean {
  if (HAN_ONLY.test(bare)) return wordCount(bare) < DISTINCT_HAN;
  const words = bare.split(' ');
  return words.length < DISTINCT_WORDS || words.every(word => companyWords.has(word) || /^\d+$/.test(word));
}
