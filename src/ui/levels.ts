import type { Level } from '../core/types';

/** The strongest first. */
export const LEVELS: readonly Level[] = ['import-order', 'listed-company', 'at-risk-good', 'reported', 'ended'];

/** Sorts by level, the strongest first; the sort is stable. */
export function byLevel(one: { level: Level }, other: { level: Level }): number {
  return LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level);
}
