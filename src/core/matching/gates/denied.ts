import type { Hit } from '../hit';
import { areJoined } from '../joined';
import { between, type Line, startingAt } from '../line';
import { denies, isNotIncluded } from '../negation';

/**
 * "NDAA compliant, no Hikvision or Dahua", "Hikvision-free", "caméra EZVIZ non incluse", but "Hikvision, free shipping": a "no" further off
 * speaks of something else.
 */
export function isDenied(line: Line, hit: Hit, joins: readonly string[]): boolean {
  const { from, to } = hit;
  if (isNotIncluded(hit, line)) return true;
  const free = startingAt(line, to, 'free');
  if (free && (free.to - free.from > 1 || !between(line, to).startsWith(' '))) return true;
  for (let first = from, names = 0; names < MOST_LISTED; names += 1) {
    if (line.hits.some(other => other.to === first && denies(other, line))) return true;
    const listed = line.hits.find(
      other =>
        other.meaning.brands.length > 0 &&
        other.to <= first &&
        areJoined(line, { from: other.to, to: first }, joins) &&
        between(line, other.to, first).trim() !== '',
    );
    if (listed === undefined) return false;
    first = listed.from;
  }
  return false;
}

/** So many names of a list are looked back at: a hostile title is nothing but names. */
const MOST_LISTED = 4;
