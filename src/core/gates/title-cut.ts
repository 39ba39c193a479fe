import { type Candidate, PASSED, type Ruling } from '../candidate';
import { is } from '../name-index';
import type { Line } from '../sight';
import { tellsGoodOf } from './goods';

/** How far after a name "用", "対応", "호환" still speak of it. */
const REACH = 6;
const MODEL = /^[a-z0-9]+$/;
/** "For", said behind what it is for: Japanese and Chinese, Korean, Turkish. */
const POSTPOSED: ReadonlySet<string> = new Set(['用', '용', 'icin']);

/**
 * Gate 3. What follows "for", "fits", "compatible with" is another thing, and so is what goes before "compatible", 対応 or 用, and what
 * follows the thing for sale: "Capa silicone câmera EZVIZ" is a cover.
 */
export function titleCut({ link, action, standing }: Candidate): Ruling {
  if (link === null || standing === null) return PASSED;
  const { line, hit } = standing;
  if (hit.from >= line.cutAt) return { dropped: 'after-for' };
  // "G&G compatible cartridge": at the head it is the maker's own, and fits others' printers.
  const fitsOthers = link.gates.fitsOthers && hit.from === 0;
  if (!fitsOthers && isFitted(line, hit.to)) return { dropped: 'compatible-with' };
  if (isMeantFor(line, hit.to)) return { dropped: 'compatible-with' };
  const isHeaded = line.hits.some(
    other => is(other, 'head') && other.from === 0 && other.to <= hit.from && !tellsGoodOf(link, action, other),
  );
  return isHeaded ? { dropped: 'behind-another-thing' } : PASSED;
}

/** "Pantum compatible toner", "DJI Mini 3 対応 ケース": the name says what the thing fits. */
function isFitted(line: Line, to: number): boolean {
  return line.hits.some(other => is(other, 'compatible') && (other.from < to || other.from - to < REACH));
}

/** "DJI Mini 4 Pro 用 ケース", "DJI Mini 3 için çanta": 用 behind a model is "for"; behind a word of its own script it is a use ("家庭用", for homes). */
function isMeantFor({ tokens: { words } }: Line, to: number): boolean {
  return words.some((word, at) => POSTPOSED.has(word) && at >= to && at - to < REACH && MODEL.test(words[at - 1] ?? ''));
}
