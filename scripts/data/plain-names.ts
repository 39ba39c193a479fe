import { DISTINCT_WORDS, wordCount } from '../../src/core/text/company-name';

/** A Han character is one word, and a name of two ("骆驼") is a word. */
const DISTINCT_HAN = 4;

const HAN_ONLY = /^[\p{Script=Han} ]+$/u;

/** What tells plain names from others: words that many firms carry, and names that are nobody else's word (`data/words`). */
export interface NameWords {
  company: ReadonlySet<string>;
  coined: ReadonlySet<string>;
}

/** Whether a name bare of its legal form tells nobody: too short and no coined word, or made of nothing but trades, places and numbers. */
export function isPlainName(bare: string, { company, coined }: NameWords): boolean {
  if (coined.has(bare)) return false;
  if (HAN_ONLY.test(bare)) return wordCount(bare) < DISTINCT_HAN;
  const words = bare.split(' ');
  return words.length < DISTINCT_WORDS || words.every(word => company.has(word) || /^\d+$/.test(word));
}
