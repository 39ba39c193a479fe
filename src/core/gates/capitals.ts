import { type Candidate, PASSED, type Verdict } from '../candidate';
import { normalize } from '../tokens';

const ACRONYM = /^[A-Z&]{2,4}$/;
const CAPITALS = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;

/** Gate 4. Acronyms ("G&G", "DJI") need their capitals in a title that mixes capitals and small letters. */
export function capitals({ link, named, standing }: Candidate): Verdict {
  if (link === null || standing === null) return PASSED;
  const key = normalize(named.text);
  if (!link.aliases.some(alias => ACRONYM.test(alias) && normalize(alias) === key)) return PASSED;
  const title = standing.line.text;
  const mixed = CAPITALS.test(title) && SMALL.test(title);
  return mixed && SMALL.test(named.text) ? { dropped: 'acronym-in-small-letters' } : PASSED;
}
