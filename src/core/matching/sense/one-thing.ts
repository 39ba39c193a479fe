import { type Hit, is } from '../hit';
import { isParted, type ScannedLine } from '../line';

export const NOUN = /^[a-z]{3,}$/;

/** "Laptop keyboard cleaning brush": how many words may stand before the tool. */
const MOST_WORDS_BEFORE = 4;

/** Whether the words from one to another name one thing: after a comma, a bracket or "with" comes another thing or a description. */
export function isOneThing(from: number, to: number, line: ScannedLine): boolean {
  if (to < from || to - from >= MOST_WORDS_BEFORE || isParted(line, from, to)) return false;
  return !line.hits.some(hit => hit.from >= from && hit.to <= to && (is(hit, 'with') || is(hit, 'cut')));
}

/** "Spa gloves with hand cream": an extra or a purpose, not the thing for sale. */
export function isSecondary({ from, to }: Pick<Hit, 'from' | 'to'>, { hits, tokens }: ScannedLine): boolean {
  return WITH_BEHIND.test(tokens.words[to] ?? '') || hits.some(other => (is(other, 'with') || is(other, 'cut')) && other.to <= from);
}

/** "取扱説明書付き": in Japanese "with" follows its noun. */
const WITH_BEHIND = /^付/;
