import type { Words } from './dataset-types';
import { type Hit, is, type Role } from './name-index';
import type { Tokens } from './tokens';

type Good = Words['goods'][string];

/** A text in words, and what the index finds in them. */
interface Heard {
  tokens: Tokens;
  hits: readonly Hit[];
}

/**
 * A good's word is not always the good (part of gate 7). A book or a film is about it. "Cotton-free" and "without palm oil" deny it. What
 * only resembles it ("coffee scent", "gold color", "faux leather") is not made of it. On boots or a lamp the name of a food is a color.
 * And what stands at the head of the words is the thing for sale: a "coffee grinder" is a grinder, "sweater lint shaver" a shaver. A material
 * is an exception to that, for a "teak table" is of teak.
 * @returns the hits, those out of their sense without their goods
 */
export function inSense(line: Heard, words: Words): readonly Hit[] {
  const { hits } = line;
  if (!hits.some(namesGoods) || !(hits.some(hit => isTelling(hit, words)) || hits.some(hit => isUsedFor(hit, line)))) return hits;
  const isMedia = hits.some(hit => is(hit, 'media'));
  const isKept = hits.some(hit => is(hit, 'kept') || hit.meaning.goods.some(good => words.goods[good]?.use === 'kept'));
  return hits.map(hit => {
    const { goods, goodsOf } = hit.meaning;
    const kept = isMedia ? [] : goods.filter(good => !(isKept && words.goods[good]?.use === 'eaten') && isMeant(hit, words.goods[good]));
    const keptOf = goodsOf.length === 0 || isMedia || !isMeant(hit, undefined) ? [] : goodsOf;
    const isWhole = kept.length === goods.length && keptOf.length === goodsOf.length;
    return isWhole ? hit : { ...hit, meaning: { ...hit.meaning, goods: kept, goodsOf: keptOf } };
  });

  function isMeant(hit: Hit, good: Good | undefined): boolean {
    if (hits.some(other => (other.to === hit.from && denies(other, line)) || (is(other, 'free') && other.from === hit.to))) return false;
    const end = endOf(hit, hits);
    if (hits.some(other => (is(other, 'semblance') && other.from === end) || (is(other, 'mock') && other.to === hit.from))) return false;
    if (good?.use === 'eaten' && hits.some(other => is(other, 'shade') && other.from === end)) return false;
    if (good?.material && good.use !== 'kept') return true;
    if (isUsedFor(hit, line)) return false;
    if (hits.some(other => is(other, 'tool') && isOneThing(end, other.from, line))) return false;
    // "Caja organizadora de juguetes", "support sapin de Noël": where the thing for sale stands first, the rest is what it is for.
    if (hits.some(other => is(other, 'first') && other.from === 0 && isOneThing(other.to, hit.from, line))) return false;
    // "machine à café", "mesa de café": the head stands before, with a word between.
    const link = hits.find(other => is(other, 'from') && other.to === hit.from)?.from;
    return !hits.some(
      other => is(other, 'head') && (other.from === end || other.to === link || (other.to === hit.from && isArabic(other))),
    );
  }

  /** In Arabic the thing for sale stands right before what it is for: "خزانة أحذية" is a cabinet. */
  function isArabic({ from }: Hit): boolean {
    return ARABIC.test(line.tokens.words[from] ?? '');
  }
}

/** A "no" that denies: before a number ("No. 5 Road") it counts, and "fabricado no Brasil" is Portuguese. */
export function denies(hit: Hit, { hits, tokens }: Heard): boolean {
  if (!is(hit, 'not') || /^\d/.test(tokens.words[hit.to] ?? '')) return false;
  return !hits.some(other => is(other, 'madein') && other.from <= hit.from && hit.to <= other.to);
}

/** Whether the words from one to another name one thing: what stands behind a comma, a bracket or "with" is another, or is said of it. */
function isOneThing(from: number, to: number, { tokens: { text, starts, ends }, hits }: Heard): boolean {
  if (to < from || to - from >= REACH || PARTING.test(text.slice(ends[from - 1], starts[to]))) return false;
  return !hits.some(hit => hit.from >= from && hit.to <= to && (is(hit, 'with') || is(hit, 'cut')));
}

/** "Laptop keyboard cleaning brush": how many words may stand before the tool. */
const REACH = 4;
const PARTING = /[,;:|()[\]•·–—+&]|\s-\s|\band\b/i;

/** "ぬいぐるみ用", "ayakkabı için": with "for" behind it the good is what the thing is for. */
function isUsedFor(hit: Hit, { tokens: { words } }: Heard): boolean {
  return namesGoods(hit) && POSTPOSED.has(words[hit.to] ?? '');
}

/** "For", said behind what it is for: Japanese and Chinese, Korean, Turkish. */
export const POSTPOSED: ReadonlySet<string> = new Set(['用', '용', 'icin']);

/** A good of the vocabulary, or a word of one brand's goods. */
function namesGoods({ meaning }: Hit): boolean {
  return meaning.goods.length > 0 || meaning.goodsOf.length > 0;
}

const ARABIC = /^\p{Script=Arabic}/u;

/** Roles that can turn the sense of a good beside them, or of all in the line. */
const TELLING: ReadonlySet<Role> = new Set<Role>(['semblance', 'shade', 'first', 'head', 'tool', 'mock', 'not', 'free', 'media', 'kept']);

function isTelling({ meaning }: Hit, words: Words): boolean {
  return meaning.roles.some(role => TELLING.has(role)) || meaning.goods.some(good => words.goods[good]?.use === 'kept');
}

/** Where the words of the good end: "coffee" in "coffee beans" ends with "beans". */
function endOf(hit: Hit, hits: readonly Hit[]): number {
  let end = hit.to;
  for (const { from, to, meaning } of hits) if (meaning.goods.length > 0 && from <= end) end = Math.max(end, to);
  return end;
}
