import { withoutUnseen } from '../../text/fold';
import type { BrandLink } from '../../types';
import type { Hit } from '../hit';
import { excerptOf, type Mention, type ScannedLine } from '../line';

/** "BM5100ADW", "DS-2CD1043G2-I", "C6N": letters and digits, a part without a digit in capitals. A measure ("500g", "12V") is none. */
const MODEL =
  /^(?!\d+[A-Za-z]+$)(?=.*\d)(?=.*[A-Za-z])(?=.{3})(?:[A-Za-z]*\d[A-Za-z\d]*|[A-Z]{1,4})(?:[-/+.](?:[A-Za-z]*\d[A-Za-z\d]*|[A-Z]{1,4}))*$/;
/** What may stand beside a model: "4", "2K+", "4MP", "W", "Pro"; not the measure of an accessory ("20W", "2m", "9H"). */
const BESIDE_MODEL =
  /^(?![\d.]+(?:[WVAHm]|mm|cm|ft|in|ml)$)(?:[\d.]+\p{L}{0,2}\+?|[A-Z]{1,2}|[Pp]ro|[Pp]lus|[Mm]ax|[Ll]ite|[Mm]ini|[Aa]ir|[Uu]ltra|[Nn]ew|[Ss]eries|[Cc]lassic|[Ss]tandard|[Aa]dvanced|[Pp]remium|[Cc]ombo)$/u;
const BETWEEN_PARTS = /[\s,()（）]+/;
/** A sign alone is no word. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Names in other scripts are mostly our own spellings. */
const LATIN = /^\P{Lo}+$/u;

/**
 * "DJI Air 3", "Apple iPhone 15", "DJI Mini 4 Pro (DJI RC 2)": whether the title is nothing but the brand's name for its good, and which of
 * them. With any other word behind, it may be what fits one.
 */
export function isOwnNameAlone(good: Hit, { line, hit: name }: Mention<ScannedLine>): boolean {
  if (name.from !== 0 || good.from > name.to || !line.hits.includes(good)) return false;
  const brand = excerptOf(line, { from: 0, to: 1 }).text;
  return wordsBehind(line, good).every(part => BESIDE_MODEL.test(part) || part === brand);
}

/** "Pantum BM5100ADW": whether the title is nothing but a distinct name and a model. Of who makes what fits others, that may be theirs. */
export function isModelAlone({ gates }: BrandLink, { line, hit }: Mention<ScannedLine>): boolean {
  if (hit.from !== 0 || gates.ambiguous || gates.fitsOthers || !LATIN.test(excerptOf(line, hit).text)) return false;
  const parts = wordsBehind(line, hit);
  return parts.some(part => MODEL.test(part)) && parts.every(part => MODEL.test(part) || BESIDE_MODEL.test(part));
}

function wordsBehind({ tokens: { text, ends } }: ScannedLine, { to }: Hit): string[] {
  const rest = withoutUnseen(text.slice(ends[to - 1]));
  return rest.split(BETWEEN_PARTS).filter(part => LETTER_OR_DIGIT.test(part));
}
