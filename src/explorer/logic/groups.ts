import { grouped } from '../../core/lookup';
import type { Row } from './catalog';

/** A run this long of one source, one kind and one date is one event to a reader: a batch of names, an edition of a list. */
const BATCH = 6;

/** Neighbors of the same source, kind and date, folded into one group where there are many; every other row is a group of its own. The order stays. */
export function groupsOf(rows: readonly Row[]): (readonly Row[])[] {
  const batches = grouped(rows, row => [keyOf(row)]);
  const groups: (readonly Row[])[] = [];
  for (const row of rows) {
    const batch = batches.get(keyOf(row)) ?? [];
    if (batch.length < BATCH) groups.push([row]);
    else if (batch[0] === row) groups.push(batch);
  }
  return groups;
}

function keyOf({ action, category }: Row): string {
  return `${action.sourceId} ${category} ${action.issued}`;
}
