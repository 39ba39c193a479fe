import { DISTINCT_WORDS } from '../../text/company-name';
import { type Candidate, type GateResult, PASSED } from '../candidate';
import { is } from '../hit';
import { denies, isNegated, isSaidOfOthers } from '../negation';
import type { ProductView } from '../product-view';

/** How near a word like "vessel" must stand to a short name. */
const VESSEL_REACH = 3;

/**
 * Gate 8. A party without a brand link matches only as a whole maker, importer or seller field, with its legal form where the name
 * without it is plain words ("Needle Craft"). People never match.
 */
export function wholeName({ party, nameKind, action, seat, basis }: Candidate, view: ProductView): GateResult {
  if (party?.kind === 'person') return { dropped: 'person' };
  // An order on vessels is on what they caught; what their owner sells, others may have caught.
  if (basis === 'seller' && action.scope.vessels.length > 0) return { dropped: 'seller-not-vessel' };
  if (nameKind !== 'plain') return PASSED;
  const home = party?.country ?? action.country;
  const stated = [...(view.origin?.countries ?? []), ...(seat ? [seat] : [])];
  const own = home ? [home, ...action.scope.madeIn] : action.scope.madeIn;
  const originAgrees = party !== null && isPlainByRecord(party.name) && stated.some(country => own.includes(country));
  return originAgrees ? PASSED : { dropped: 'plain-name' };
}

/** Some records have no legal form to ask for ("Valley Carpet"): there the stated country must agree. */
function isPlainByRecord(name: string): boolean {
  return !/[.,]|\b(?:Ltd|Limited|Corporation)\b/.test(name);
}

/** Gate 8, for vessels, farms and plants, which may stand anywhere: a short name of a vessel needs a word that says so. */
export function ownName({ party, inLine }: Candidate): GateResult {
  if (inLine === null) return PASSED;
  const { line, hit } = inLine;
  // "We do not buy from the vessel Zhen Fa 7"; a description speaks of many things: there a "no" anywhere is doubt enough.
  if (isNegated(line, line.hits.indexOf(hit)) || (line.field === 'text' && line.hits.some(other => denies(other, line))))
    return { dropped: 'negation' };
  if (line.field === 'text' && isSaidOfOthers(line, hit)) return { dropped: 'negation' };
  if (party?.kind !== 'vessel') return PASSED;
  if (hit.to - hit.from >= DISTINCT_WORDS) return PASSED;
  const near = line.hits.some(
    other => is(other, 'vessel') && (Math.abs(hit.from - other.to) < VESSEL_REACH || Math.abs(other.from - hit.to) < VESSEL_REACH),
  );
  return near ? PASSED : { dropped: 'short-vessel-name' };
}
