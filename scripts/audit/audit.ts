import type { Dataset } from '../../src/core/dataset-types';
import { numbersFrom } from '../setup/random';
import type { Auditor } from './official-copies';

export interface Audit {
  /** Records that an official file of ours speaks of. */
  checkable: number;
  drawn: string[];
  /** `id: what the official file says otherwise`. */
  differences: string[];
}

export interface AuditOptions {
  dataset: Pick<Dataset, 'actions' | 'parties'>;
  auditors: Readonly<Record<string, Auditor>>;
  /** The same seed draws the same records. */
  seed: number;
  /** How many; all that can be checked where there are fewer. */
  draw: number;
}

/** Draws records at random and looks each one up in its official file. */
export function audit({ dataset, auditors, seed, draw }: AuditOptions): Audit {
  const parties = new Map(dataset.parties.map(party => [party.id, party]));
  const checked = dataset.actions.flatMap(action => {
    const found = auditors[action.sourceId]?.({ action, parties: action.partyIds.flatMap(id => parties.get(id) ?? []) }) ?? null;
    return found === null ? [] : [{ id: action.id, found }];
  });
  const drawn = shuffled(checked, seed).slice(0, draw);
  return {
    checkable: checked.length,
    drawn: drawn.map(({ id }) => id),
    differences: drawn.flatMap(({ id, found }) => found.map(difference => `${id}: ${difference}`)),
  };
}

/** Fisher–Yates by numbers from a seed, so that anyone can repeat the draw. */
function shuffled<T>(records: readonly T[], seed: number): T[] {
  const order = [...records];
  const next = numbersFrom(seed);
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = next() % (at + 1);
    [order[at], order[other]] = [order[other] as T, order[at] as T];
  }
  return order;
}
