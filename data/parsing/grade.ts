import type { Grade } from '../../src/core/types';
import { BadRow } from './reader';

/** A row's grade. @throws BadRow for anything but A, B or C: a D row is no fact and never ships. */
export function gradeOf(cell: string): Grade {
  if (cell === 'A' || cell === 'B' || cell === 'C') return cell;
  throw new BadRow(`grade "${cell}" may not ship`);
}

/** Evidence as a card prints it: one copy alone is said to be one. */
export function evidenceOf(evidence: string, grade: Grade): string {
  return grade === 'C' ? `One secondary source: ${evidence}` : evidence;
}
