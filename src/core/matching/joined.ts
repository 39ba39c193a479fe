import type { Hit } from './hit';
import { between, type ScannedLine } from './line';

/** Whether nothing but a sign, "and" or "or" stands there between two names: "Hikvision, Dahua", "Hikvision y Dahua", "HikvisionとDahua". */
export function areJoined(line: ScannedLine, { from, to }: Pick<Hit, 'from' | 'to'>, joins: readonly string[]): boolean {
  return (
    to - from <= MOST_JOINS &&
    SIGNS.test(between(line, from, to).replace(LETTERS, '')) &&
    line.tokens.words.slice(from, to).every(word => joins.includes(word))
  );
}

/** "And/or". */
const MOST_JOINS = 2;
const LETTERS = /[\p{L}\p{M}]+/gu;
const SIGNS = /^\s*[,/&、]?[\s/]*$/;
