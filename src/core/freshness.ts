import type { IsoDate, Source } from './types';

const DAY_MS = 86_400_000;

/** How old our copy of a source is on `now` (epoch milliseconds), and whether that is too old to speak in the present tense. */
export function freshnessOf(source: Source, now: number): { ageDays: number; stale: boolean } {
  const ageDays = Math.max(0, Math.floor((now - startOf(source.asOf)) / DAY_MS));
  return { ageDays, stale: source.staleAfterDays !== null && ageDays > source.staleAfterDays };
}

/** `YYYY`, `YYYY-MM` and `YYYY-MM-DD` as the first moment they name; a copy is never taken for newer than it is. */
function startOf(date: IsoDate): number {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}
