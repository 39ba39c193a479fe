import type { Tokens } from '../text/tokens';
import type { WhyField } from '../types';
import { type Hit, is } from './hit';
import { denies } from './word-sense';

/** One text of a product with every phrase that the index finds in it. */
export interface ScannedLine {
  field: WhyField;
  text: string;
  tokens: Tokens;
  hits: readonly Hit[];
}

/** The same, with the goods alone that are meant. */
export interface Line extends ScannedLine {
  /** First word of "for", "compatible with" …: what follows is another thing. */
  cutAt: number;
}

/** Words of one field, exactly as they stand on the page. */
export interface Excerpt {
  field: WhyField;
  text: string;
}

/** How far before a place a "no" still speaks of it. */
const NEGATION_REACH = 4;

/** "no Xinjiang cotton", "Xinjiang-free", 不含新疆棉: whether the hit at this place of the line is denied. */
export function isNegated(line: Line, at: number): boolean {
  const hit = line.hits[at];
  if (hit === undefined) return false;
  return line.hits.some(
    other =>
      // The distance first: a hostile text is nothing but "no".
      (other.to <= hit.from && hit.from - other.to < NEGATION_REACH && denies(other, line)) ||
      (is(other, 'free') && other.from >= hit.to && other.from - hit.to < NEGATION_REACH),
  );
}

/** Words `from` to `to` (exclusive) of a line, as they stand on the page. */
export function excerptOf(line: Line, { from, to }: { from: number; to: number }): Excerpt {
  return { field: line.field, text: line.text.slice(line.tokens.starts[from] ?? 0, line.tokens.ends[to - 1] ?? line.text.length) };
}
