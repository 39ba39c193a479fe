import { speaksOfOthers } from '../text/denial';
import { type Hit, is } from './hit';
import { isParted, type Line, type ScannedLine, startingAt } from './line';

/** How far before a place a "no" still speaks of it. */
const NEGATION_REACH = 4;

/** A "no" that denies: before a number ("No. 5 Road") it counts, "fabricado no Brasil" is Portuguese, and "not included" lacks what is before. */
export function denies(hit: Hit, { hits, tokens }: Pick<ScannedLine, 'hits' | 'tokens'>): boolean {
  if (!is(hit, 'not') || /^\d/.test(tokens.words[hit.to] ?? '')) return false;
  return !hits.some(other => (is(other, 'madein') || is(other, 'lacking')) && other.from <= hit.from && hit.to <= other.to);
}

/** "Power supply not included", SDカード別売, "no bracket": whether the words right beside say that a thing does not come with what is for sale. */
export function isNotIncluded({ from, to }: Hit, line: ScannedLine): boolean {
  return isNotIncludedBehind(to, line) || line.hits.some(other => other.to === from && denies(other, line));
}

/** The same of the words behind alone. */
function isNotIncludedBehind(at: number, line: ScannedLine): boolean {
  return startingAt(line, at, 'lacking') !== undefined && !isParted(line, at);
}

/** "no Xinjiang cotton", "Xinjiang-free", 不含新疆棉: whether the hit at this place of the line is denied. */
export function isNegated(line: Line, at: number): boolean {
  const hit = line.hits[at];
  if (hit === undefined) return false;
  if (isNotIncludedBehind(hit.to, line)) return true;
  return line.hits.some(
    other =>
      // The distance first: a hostile text is nothing but "no".
      (other.to <= hit.from && hit.from - other.to < NEGATION_REACH && denies(other, line)) ||
      (is(other, 'free') && other.from >= hit.to && other.from - hit.to < NEGATION_REACH),
  );
}

/** Whether the sentence around a hit asks, denies, or speaks of others' goods. */
export function isSaidOfOthers({ tokens: { text, starts, ends } }: Line, { from, to }: Hit): boolean {
  return speaksOfOthers(text, starts[from] ?? 0, ends[to - 1] ?? 0);
}
