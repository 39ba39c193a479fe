import type { Words } from '../dataset-types';
import { normalize } from '../text/tokens';

/** Shares of materials: "98% cotton, 2% elastane". */
const SHARE =
  /(\d{1,3}(?:[.,]\d+)?)\s?%\s?(?:de |d'|di )?(\p{L}[\p{L}®™-]+(?: (?!(?:with|and|for|that|mit|und|avec|et|con|com|met)\b)\p{L}[\p{L}®™-]+)?)/gu;
/** The same the other way round, where it is all that the line says: "Cotton 98%", "ポリエステル100%". */
const SHARE_AFTER = /(?<=^|[,\uFF0C、;/・:\uFF1A ] ?)(\p{L}[\p{L}®™-]+|\p{Script=Han})\s?[:\uFF1A]?\s?(\d{1,3}(?:[.,]\d+)?)\s?%/gu;
/** Turkish writes the sign first: "%95 Pamuk". So it does of much else. */
const SIGN_FIRST = /%\s?(\d{1,3}(?:[.,]\d+)?)\s(\p{L}[\p{L}-]+)/gu;
const LONGEST_LIST = 60;
/** "100%" of these is praise. */
const PRAISE =
  /^(?:satis|guarant|money|authentic|original|genuine|secure|safe|new|free|brand|quality|waterproof|zufried|garanti|neu\b|of\b|off\b|lead|natural$|positive|response|des\b|و?أصلي|back|recycl\w+$|remboursé|discount|rabatt|percent)/i;

/** The shares of one material statement, when they add up to the whole. */
export function compositionIn(line: string, words: Words): string | null {
  for (const [form, share, material] of [
    [SHARE, 1, 2],
    [SHARE_AFTER, 2, 1],
    [SIGN_FIRST, 1, 2],
  ] as const) {
    if (form !== SHARE && line.length > LONGEST_LIST) break;
    const shares = [...line.matchAll(form)];
    const [first] = shares;
    const last = shares.at(-1);
    if (!first || !last || PRAISE.test(first[material] ?? '')) continue;
    if (form === SIGN_FIRST && !isMaterial(first[material] ?? '', words)) continue;
    const sum = shares.reduce((total, each) => total + Number((each[share] ?? '').replace(',', '.')), 0);
    if (Math.round(sum) % 100 === 0 && sum > 0) return line.slice(first.index, last.index + last[0].length);
  }
  return null;
}

function isMaterial(word: string, { materials }: Words): boolean {
  return materials.some(stem => normalize(word).startsWith(stem));
}
