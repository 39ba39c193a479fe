import { withoutUnseen } from '../../text/fold';
import type { BrandLink } from '../../types';
import { excerptOf, type Mention, type ScannedLine } from '../line';

/** "BM5100ADW", "DS-2CD1043G2-I", "C6N": letters and digits, a part without a digit in capitals. A measure ("500g", "12V") is none. */
const MODEL =
  /^(?!\d+[A-Za-z]+$)(?=.*\d)(?=.*[A-Za-z])(?=.{3})(?:[A-Za-z]*\d[A-Za-z\d]*|[A-Z]{1,3})(?:[-/+.](?:[A-Za-z]*\d[A-Za-z\d]*|[A-Z]{1,3}))*$/;
/** What may stand beside a model: "4", "2K+", "4MP", "W", "Pro". */
const BESIDE_MODEL = /^(?:[\d.]+\p{L}{0,2}\+?|[A-Z]{1,2}|[Pp]ro|[Pp]lus|[Mm]ax|[Ll]ite|[Mm]ini|[Aa]ir|[Nn]ew|[Ss]eries)$/u;
const BETWEEN_PARTS = /[\s,()（）]+/;
/** A sign alone is no word. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Names in other scripts are mostly our own spellings. */
const LATIN = /^\P{Lo}+$/u;

/** "Pantum BM5100ADW": whether the title is nothing but a distinct name and a model. Of who makes what fits others, that may be theirs. */
export function isModelAlone({ gates }: BrandLink, { line, hit }: Mention<ScannedLine>): boolean {
  if (hit.from !== 0 || gates.ambiguous || gates.fitsOthers || !LATIN.test(excerptOf(line, hit).text)) return false;
  const { text, ends } = line.tokens;
  const rest = withoutUnseen(text.slice(ends[hit.to - 1]));
  const parts = rest.split(BETWEEN_PARTS).filter(part => LETTER_OR_DIGIT.test(part));
  return parts.some(part => MODEL.test(part)) && parts.every(part => MODEL.test(part) || BESIDE_MODEL.test(part));
}
