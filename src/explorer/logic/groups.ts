import type { Row } from './catalog';

export interface RowGroup {
  rows: readonly Row[];
}

/** A run this long of one source, one kind and one date is one event to a reader: a batch of names, an edition of a list. */
const BATCH = 6;

/** Neighbors of the same source, kind and date, folded together where there are many; the order stays. */
export function groupsOf(rows: readonly Row[]): RowGroup[] {
  const batches = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const batch = batches.get(key);
    if (batch === undefined) batches.set(key, [row]);
    else batch.push(row);
  }
  const groups: RowGroup[] = [];
  for (const row of rows) {
    const batch = batches.get(keyOf(row)) ?? [];
    if (batch.length < BATCH) groups.push({ rows: [row] });
    else if (batch[0] === row) groups.push({ rows: batch });
  }
  return groups;
}

function keyOf({ action, category }: Row): string {
  return `${action.sourceId} ${category} ${action.issued}`;
}
