import { isInForce } from '../status';
import type { Action, Basis, Level, Source } from '../types';

export interface Graded {
  action: Action;
  source: Source;
  basis: Basis;
}

/** The level a match has: from the action's status, its source, and what of the page matched. `null`: context, never a match. */
export function levelOf({ action, source, basis }: Graded): Level | null {
  if (action.context === true || source.level === null) return null;
  if (!isInForce(action.status)) return 'ended';
  if (basis === 'report') return 'reported';
  if (basis === 'good') return 'at-risk-good';
  // One secondary source never carries an import order.
  if (action.grade === 'C' && source.level === 'import-order') return null;
  return source.level;
}
