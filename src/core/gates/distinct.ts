import { type Candidate, PASSED, type Verdict } from '../candidate';
import { is, type Line } from '../sight';

/** A name of this many words is no plain word any more. */
const DISTINCT_WORDS = 3;

/**
 * Gate 2. Names that are also words, places or first names ("Giant", "Camel", "Liv") need the brand field or the title's first
 * position; phrases that tell another thing of the same name ("Green Giant") drop them.
 */
export function distinct({ link, standing }: Candidate, sight: { lines: readonly Line[] }): Verdict {
  if (link === null) return PASSED;
  if (sight.lines.some(line => line.hits.some(({ meaning }) => meaning.negativeOf.includes(link.id))))
    return { dropped: 'negative-phrase' };
  if (standing === null) return PASSED;
  if (link.gates.fieldOnly) return { dropped: 'needs-brand-field' };
  const { line, hit } = standing;
  const plain = link.gates.ambiguous && hit.to - hit.from < DISTINCT_WORDS;
  return plain && !isHead(line, hit.from) ? { dropped: 'ambiguous-name-not-at-head' } : PASSED;
}

/** First, but for a year, a count or "new", "genuine", "used". */
function isHead(line: Line, from: number): boolean {
  for (let at = 0; at < from; at += 1) {
    const leads = /^\d+$/.test(line.tokens.words[at] ?? '') || line.hits.some(hit => hit.from <= at && at < hit.to && is(hit, 'lead'));
    if (!leads) return false;
  }
  return true;
}
