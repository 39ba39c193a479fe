import { type Candidate, PASSED, type Ruling } from '../candidate';
import { is, type Line } from '../sight';

/** How far after a name "用", "対応", "호환" still speak of it. */
const REACH = 6;

/** Gate 3. What follows "for", "fits", "compatible with" is another thing, and so is what goes before "compatible" or 対応. */
export function titleCut({ link, standing }: Candidate): Ruling {
  if (link === null || standing === null) return PASSED;
  const { line, hit } = standing;
  if (hit.from >= line.cutAt) return { dropped: 'after-for' };
  return isFitted(line, hit.to) ? { dropped: 'compatible-with' } : PASSED;
}

/** "Pantum compatible toner", "DJI Mini 3 対応 ケース": the name says what the thing fits. */
function isFitted(line: Line, to: number): boolean {
  return line.hits.some(other => is(other, 'compatible') && (other.from < to || other.from - to < REACH));
}
