import type { Action, IsoDate, Source } from './types';

const DAY_MS = 86_400_000;

/** How old a copy is, in days at the time of asking, and whether that is too old to speak in the present tense. */
export interface Freshness {
  ageDays: number;
  stale: boolean;
}

/** The freshness of our copy of a source on `now` (epoch milliseconds). */
export function freshnessOf(source: Pick<Source, 'asOf' | 'staleAfterDays'>, now: number): Freshness {
  return aged(Math.max(0, Math.floor((now - Date.parse(source.asOf)) / DAY_MS)), source);
}

/** The day of the newest copy on which an action was seen: its source's, where the record tells no other. */
export function lastSeen({ seen }: Pick<Action, 'seen'>, { asOf }: Pick<Source, 'asOf'>): IsoDate {
  return seen ?? asOf;
}

/** A source as one of its actions has it: of the day on which that was last seen, and as old. */
export function asLastSeen<S extends Pick<Source, 'asOf' | 'staleAfterDays'> & Freshness>(source: S, action: Pick<Action, 'seen'>): S {
  const asOf = lastSeen(action, source);
  return { ...source, asOf, ...aged(source.ageDays + (Date.parse(source.asOf) - Date.parse(asOf)) / DAY_MS, source) };
}

function aged(ageDays: number, { staleAfterDays }: Pick<Source, 'staleAfterDays'>): Freshness {
  return { ageDays, stale: staleAfterDays !== null && ageDays > staleAfterDays };
}
