import type { CountryCode } from '../../types';
import { type Candidate, type GateResult, PASSED } from '../candidate';

const CHINA: ReadonlySet<CountryCode> = new Set(['CN', 'HK', 'MO']);

/** Gate 8, for an address behind a name: a firm whose address is in another country is another firm. */
export function seatAgrees({ party, action, seat }: Candidate): GateResult {
  const home = party?.country ?? action.country;
  const isHome = !seat || !home || action.scope.madeIn.includes(seat) || isIn(home, seat);
  return isHome ? PASSED : { dropped: 'firm-of-another-country' };
}

/** A Chinese firm may give its address in Hong Kong, and one of Hong Kong its works in China. */
function isIn(country: CountryCode, seat: CountryCode): boolean {
  return country === seat || (CHINA.has(country) && CHINA.has(seat));
}
