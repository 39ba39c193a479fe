import type { Source } from './types';

const DAY_MS = 86_400_000;

/** How old our copy of a source is on `now` (epoch milliseconds), and whether that is too old to speak in the present tense. */
export function freshnessOf(source: Source, now: number): { ageDays: number; stale: boolean } {
  const ageDays = Math.max(0, Math.floor((now - Date.parse(source.asOf)) / DAY_MS));
  return { ageDays, stale: source.staleAfterDays !== null && ageDays > source.staleAfterDays };
}
