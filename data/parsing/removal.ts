import type { HistoryEvent } from '../../src/core/types';
import { BadRow } from './reader';

/** The columns of a table of listings that tell of an end: its day, and the notice or release that says so. */
export const removalColumns = ['removed', 'removal'] as const;

/**
 * The end of a listing, where its row tells one. A name that vanished from a list has not ended for that reason alone: an end has a
 * day and a place where it was published. @throws BadRow where one of the two is missing, or the name stands on the list at hand.
 */
export function removalOf(row: { removed: string; removal: string }, listed: boolean): HistoryEvent | null {
  const { removed, removal } = row;
  if (removed === '' && removal === '') return null;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(removed) || removal === '') throw new BadRow('a removal needs its day and the notice that says so');
  if (listed) throw new BadRow(`removed on ${removed} here, but it stands on the list at hand`);
  return { date: removed, event: 'ended', note: `Removed from the list: ${removal}` };
}
