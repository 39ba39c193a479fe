import type { Action, IsoDate, Source } from '../core/types';

const DAY_MS = 86_400_000;

/** The day of the newest copy on which the action was seen: the source's, unless the record tells of an earlier one. */
export function lastSeen({ history }: Pick<Action, 'history'>, { asOf }: Pick<Source, 'asOf'>): IsoDate {
  return history.findLast(({ event }) => event === 'confirmed')?.date ?? asOf;
}

/** How old what we know of one record is, by the age of its source's copy; and whether that is too old to speak in the present tense. */
export function freshnessOfAction(
  action: Pick<Action, 'history'>,
  source: Pick<Source, 'asOf' | 'staleAfterDays'> & { ageDays: number },
): { seen: IsoDate; ageDays: number; stale: boolean } {
  const seen = lastSeen(action, source);
  const ageDays = source.ageDays + (Date.parse(source.asOf) - Date.parse(seen)) / DAY_MS;
  return { seen, ageDays, stale: source.staleAfterDays !== null && ageDays > source.staleAfterDays };
}
