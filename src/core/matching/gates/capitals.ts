import { normalize } from '../../text/tokens';
import { type Candidate, type GateResult, PASSED } from '../candidate';

const ACRONYM = /^[A-Z&]{2,4}$/;
const CAPITALS = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;

/** Gate 4. Acronyms ("G&G", "DJI") need their capitals in a title that mixes capitals and small letters. */
export function capitals({ link, named, inLine }: Candidate): GateResult {
  if (link === null || inLine === null) return PASSED;
  const title = inLine.line.tokens.text;
  const mixed = CAPITALS.test(title) && SMALL.test(title);
  if (!mixed || !SMALL.test(named.text)) return PASSED;
  const acronyms = link.aliases.filter(alias => ACRONYM.test(alias));
  const isAcronym = acronyms.length > 0 && acronyms.map(normalize).includes(normalize(named.text));
  return isAcronym ? { dropped: 'acronym-in-small-letters' } : PASSED;
}
