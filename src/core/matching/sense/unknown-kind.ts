import type { Hit } from '../hit';
import { isParted, type ScannedLine } from '../line';
import { namesGoods } from './goods';

/**
 * "过滤棉", "隔音棉": the last character of a Chinese word names the thing and the characters before it name its kind, so a word with an unknown
 * kind is another thing, here a foam. A share behind it ("面料棉95%") makes it a material again. "Cotton swab holder" is another thing too.
 */
export function isOfUnknownKind({ from, to, meaning }: Hit, line: ScannedLine): boolean {
  const { text, words, starts, ends } = line.tokens;
  if (to - from !== 1 || meaning.goods.length === 0) return false;
  if (SWABS.has(words[to] ?? '')) return HOLDER.test(words[to + 1] ?? '') && !isParted(line, to + 1) && words[to + 2] !== 'of';
  if (!HAN.test(words[from] ?? '') || !HAN.test(words[from - 1] ?? '')) return false;
  const joins = (at: number) => starts[at] === ends[at - 1];
  if (!joins(from) || (joins(to) && HAN.test(words[to] ?? '')) || SHARE.test(text.slice(ends[from]))) return false;
  return !line.hits.some(
    other => (other.to === from && (namesGoods(other) || other.meaning.places.length > 0)) || (other.from < from && other.to >= to),
  );
}

/** "Cotton swab holder", "cotton balls jar"; "cotton pads, box of 200" is a pack of them. */
const SWABS: ReadonlySet<string> = new Set(['swab', 'ball', 'pad', 'bud', 'round'].flatMap(each => [each, `${each}s`]));
const HOLDER = /^(?:holder|container|boxe?|case|jar|dispenser|storage|organi[sz]er|tray|canister)s?$/;
const HAN = /^\p{Script=Han}$/u;
const SHARE = /^\s*\d+\s*[%％]/;
