import { type Hit, is } from '../hit';
import { endingAt, isNumber, isParted, type ScannedLine, startingAt } from '../line';
import { isNotIncluded } from '../negation';
import { namesGoods } from './goods';
import { isOneThing, NOUN } from './one-thing';

/** The thing for sale, where the good is only its purpose ("coffee grinder"). */
export function thingForSale(hit: Hit, end: number, line: ScannedLine): Hit | null {
  const { hits } = line;
  if (isFollowedByFor(hit, line, end)) return hit;
  // "Caja organizadora de juguetes", "support sapin de Noël": a thing at the head makes the rest its purpose.
  const first = hits.find(other => is(other, 'first') && other.from === 0 && isOneThing(other.to, hit.from, line));
  // "machine à café", "mesa de café": the head noun precedes, with a word between.
  const link = endingAt(line, hit.from, 'from')?.from;
  return (
    first ??
    hits.find(other => is(other, 'tool') && isOneThing(end, other.from, line) && !isFeature(other, line)) ??
    hits.find(
      other =>
        is(other, 'head') &&
        !isUsedAsVerb(other, line) &&
        !isFeature(other, line) &&
        (other.from === end || other.from === hit.to || other.to === link || (other.to === hit.from && isArabic(other, line))),
    ) ??
    null
  );
}

/**
 * "Hikvision camera supports PoE", 摄像头 支持手机远程: a verb, with its object in the phrase ("support ONVIF") or right behind it. In "camera
 * supports (2 pack)", "camera supports 2x" and "supports for shoes" it is a noun, and without a brand in "shoe supports insoles" too.
 */
export function isUsedAsVerb({ from, to }: Hit, line: ScannedLine): boolean {
  const verb = line.hits.find(hit => hit.from === from && is(hit, 'with'));
  if (verb === undefined || !line.hits.some(({ meaning }) => meaning.brands.length > 0)) return false;
  let at = to;
  while (isNumber(line, at)) at += 1;
  const isAtEnd = at >= line.tokens.words.length || isParted(line, at);
  return verb.to > to || (!isAtEnd && !isParted(line, to) && !startingAt(line, to, 'cut'));
}

/** "Stand included", "battery powered" (but not a "battery powered light"): a part that comes with the thing, is missing from it, or powers it. */
export function isFeature(part: Hit, line: ScannedLine): boolean {
  const { words } = line.tokens;
  if (isNotIncluded(part, line) || words[part.to] === 'included') return true;
  const isLast = !NOUN.test(words[part.to + 1] ?? '') || isParted(line, part.to + 1) || startingAt(line, part.to + 1, 'with');
  return POWERED.test(`${words[part.to - 1]} ${words[part.to]}`) && Boolean(isLast);
}

const POWERED = /^battery (?:powered|operated)$/;

/** "Secador de zapatos", "lavadora de juguetes": a Romance title that begins with an unknown thing; a count of the good is not one. */
export function isComplement({ from }: Hit, { hits, tokens: { text, words, starts } }: ScannedLine): boolean {
  if (from !== 2 || COUNT.test(words[0] ?? '') || TOY.test(words[2] ?? '')) return false;
  if (!OF.test(words[1] ?? '') && !A_GRAVE.test(text.slice(starts[1], starts[2]).normalize())) return false;
  return !hits.some(other => other.from === 0);
}

const OF = /^(?:de|di|da)$/;
/** "Aspirateur à tapis". Folding turns it into the Czech and Slovak "a" (and), so the test reads the page's own text. */
const A_GRAVE = /^à\s/i;
const COUNT =
  /\d|^(?:lotes?|lotto?|packs?|paquete|pacote|pacco|paires?|par|pares|paio|paia|set|kit|juego|jogo|conjunto|ensemble|ropa|roupas?)$/;
/** "Coche de juguete" is a toy. */
const TOY = /^(?:juguete|jouet|giocattolo|brinquedo|peluche)$/;

/** "Speaker dock and clock radio", "stand with earbuds": a second thing for sale. */
export function isAdded({ from }: Hit, after: number, { hits, tokens }: ScannedLine): boolean {
  return JOINING.test(tokens.words[from - 1] ?? '') || hits.some(other => is(other, 'with') && other.from >= after && other.to <= from);
}

const JOINING = /^(?:\+|and|et|und|y|e)$/;

/** In Arabic the thing for sale directly precedes its purpose: "خزانة أحذية" is a cabinet. */
function isArabic({ from }: Hit, { tokens }: ScannedLine): boolean {
  return ARABIC.test(tokens.words[from] ?? '');
}

const ARABIC = /^\p{Script=Arabic}/u;

/** "ぬいぐるみ用", "ayakkabı için": followed by "for", the good is a purpose. */
export function isFollowedByFor(hit: Hit, { tokens: { words } }: ScannedLine, end = hit.to): boolean {
  return namesGoods(hit) && POSTPOSED.has(words[end] ?? '');
}

/** "For" in languages where it follows its noun: Japanese (用, 向け), Chinese, Korean, Turkish. */
export const POSTPOSED: ReadonlySet<string> = new Set(['用', '向', '용', 'icin']);

/** The word at which the good ends: "coffee" in "coffee beans" ends with "beans", "shoe" in "shoe & boot dryer" with "boot". */
export function endOfGood(hit: Hit, { hits, tokens }: ScannedLine): number {
  let end = hit.to;
  for (const { from, to, meaning } of hits) {
    if (meaning.goods.length === 0) continue;
    if (from <= end || (from === end + 1 && JOINING.test(tokens.words[end] ?? ''))) end = Math.max(end, to);
  }
  return end;
}
