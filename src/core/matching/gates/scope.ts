import { type Candidate, type GateResult, PASSED } from '../candidate';
import type { ProductView } from '../product-view';

/** Gate 6. A stated origin outside the action's countries puts the product outside it; unstated, the card says what it covers. */
export function scopeOrigin({ action }: Candidate, { origin }: ProductView): GateResult {
  const { madeIn } = action.scope;
  const [first] = madeIn;
  if (first === undefined) return PASSED;
  const open: GateResult = { unknown: [{ field: 'countryOfOrigin', name: first, rule: 'scope-origin' }] };
  if (origin === null || origin.countries.length === 0) return open;
  const inside = origin.countries.filter(country => madeIn.includes(country));
  if (inside[0] === undefined) return { dropped: 'stated-origin-outside' };
  // "China or Taiwan" does not say which.
  if (inside.length < origin.countries.length) return open;
  return { why: [{ field: origin.field, text: origin.text, name: inside[0], rule: 'stated-origin' }] };
}

/** Gate 6, for names that only a stated origin tells apart (Finca Monte Grande: Mexico). */
export function neededOrigin({ link }: Candidate, { origin }: ProductView): GateResult {
  const needed = link?.gates.statedOrigin ?? [];
  if (needed.length === 0 || origin?.countries.some(country => needed.includes(country))) return PASSED;
  return { dropped: 'needs-stated-origin' };
}
