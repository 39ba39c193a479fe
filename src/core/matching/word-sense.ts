import type { Words } from '../dataset-types';
import { type Hit, is } from './hit';
import { endingAt, has, isNumber, isParted, keyOf, type ScannedLine, startingAt } from './line';
import { isLacking } from './negation';
import type { Role } from './role';

type Good = Words['goods'][string];

/**
 * A good's word is not always the good (part of gate 7). A book or a film is about it. "Cotton-free" and "without palm oil" deny it. What
 * only resembles it ("coffee scent", "gold color", "faux leather") is not made of it. On boots or a lamp the name of a food is a color.
 * And what stands at the head of the words is the thing for sale: a "coffee grinder" is a grinder, "sweater lint shaver" a shaver. A material
 * is an exception to that, for a "teak table" is of teak.
 * @returns the hits, those out of their sense without their goods
 */
export function inSense(line: ScannedLine, words: Words): readonly Hit[] {
  const { hits } = line;
  // Most lines name no good.
  if (!hits.some(namesGoods)) return hits;
  const isBook = hasSubtitle(line);
  return isBook || hits.some(hit => isTelling(hit, words) || isUsedFor(hit, line) || isOfUnknownKind(hit, line))
    ? withGoodsMeant(line, words, isBook)
    : hits;
}

/** The hits, with those goods alone that are meant. */
function withGoodsMeant(line: ScannedLine, words: Words, isBook: boolean): readonly Hit[] {
  const { hits, tokens } = line;
  const isMedia = isBook || hits.some(hit => is(hit, 'media') || (is(hit, 'service') && !isBeside(hit, line)));
  const isKept = hits.some(hit => is(hit, 'kept') || hit.meaning.goods.some(good => isKeptGood(words.goods[good])));
  const isPets = has(line, 'pets');
  const isUnworn = has(line, 'unworn');
  const isOfPipes = tokens.words.some(word => OF_PIPES.test(word));
  const namesWearer = () => tokens.words.some(word => words.wearers.includes(word) && !(isOfPipes && SAID_OF_PIPES.test(word)));
  const isCare = hits.some(hit => is(hit, 'care') && !isBeside(hit, line));
  // Where another thing was named, its good said once more ("shirt stays … shirt garters") is still what that thing is for.
  let another = Number.POSITIVE_INFINITY;
  return hits.map(hit => {
    const { goods, goodsOf } = hit.meaning;
    const kept = isMedia ? [] : goods.filter(id => !isOthers(words.goods[id]) && isMeant(hit, words.goods[id]));
    const keptOf = goodsOf.length === 0 || isMedia || !isMeant(hit, undefined) ? [] : goodsOf;
    const isWhole = kept.length === goods.length && keptOf.length === goodsOf.length;
    return isWhole ? hit : { ...hit, meaning: { ...hit.meaning, goods: kept, goodsOf: keptOf } };
  });

  /**
   * The name of a food on a thing that is kept, toys and clothes for a pet, socks of a chair, and whatever stands in a serum, a shampoo or a
   * pack of tablets.
   */
  function isOthers(good: Good | undefined): boolean {
    return isCare || (isKept && good?.use === 'eaten') || (isPets && isKeptGood(good)) || (isUnworn && good?.use === 'worn');
  }

  function isMeant(hit: Hit, good: Good | undefined): boolean {
    if (isLacking(hit, line) || startingAt(line, hit.to, 'free')) return false;
    // "24k gold eye mask": what begins within it and ends behind it is another thing.
    if (hits.some(other => is(other, 'trap') && hit.from < other.from && other.from < hit.to && hit.to < other.to)) return false;
    if (isUnsure(hit, line) && !namesWearer()) return false;
    const end = endOf(hit, line);
    if (good?.another && isOfAnother(good.another, hit, end, line)) return false;
    if (likenessAt(line, end) !== undefined || endingAt(line, hit.from, 'mock')) return false;
    if (good?.use === 'eaten' && startingAt(line, end, 'shade')) return false;
    if (good?.material && !isKeptGood(good) && !isForSaleItself(hit, line)) return !isOfUnknownKind(hit, line);
    if (good?.use === undefined && isOnWorn(hit, line, words)) return false;
    const thing = anotherThing(hit, end, line);
    if (thing !== null) another = Math.min(another, thing.to);
    // "Socks crew 6 pairs": several that are worn are the thing itself.
    if (saysWhatFor(hit, line) && !(MANY.test(tokens.words[hit.to - 1] ?? '') && namesWearer())) return false;
    if (isKeptGood(good) && isComplement(hit, line)) return false;
    return thing === null && (hit.from <= another || isAdded(hit, another, line));
  }
}

/**
 * "过滤棉", "隔音棉": the last character of a Chinese word is the thing and those before it tell which, so of a kind that no list knows it is
 * another thing, here a foam. What has a share behind it ("面料棉95%") is a material.
 */
function isOfUnknownKind({ from, to, meaning }: Hit, line: ScannedLine): boolean {
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

/** Whether the words are a garment only where a wearer is named. */
function isUnsure({ from, to }: Hit, { hits }: ScannedLine): boolean {
  return hits.some(other => is(other, 'unsure') && other.from <= from && to <= other.to);
}

/** Dutch sockets: "PVC sokken zwart 32 mm". */
const OF_PIPES = /^(?:pvc|mm|inch|messing|koper(?:en)?|rvs|staal|stalen)$/;
/** What is said of socks and of pipes; who is named wears them ("heren sokken 2 mm dik"). */
const SAID_OF_PIPES = /^(?:zwart|warme)$/;

/** Whether a material is itself for sale, raw or as what the words name: then, as of any good, what stands behind may be another thing ("gold ring dish"). */
export function isForSaleItself(hit: Hit, line: ScannedLine): boolean {
  return FOR_SALE_ITSELF.test(keyOf(line, hit));
}

const FOR_SALE_ITSELF = /\b(?:gold (?:bar|coin|ring|chain|necklace)s?|rough|raw|uncut|loose|roh\w+|lumber|sawn|poles)\b/;

/** "Cotton swab holder", "cotton balls jar"; "cotton pads, box of 200" is a pack of them. */
const SWABS: ReadonlySet<string> = new Set(['swab', 'ball', 'pad', 'bud', 'round'].flatMap(each => [each, `${each}s`]));
const HOLDER = /^(?:holder|container|boxe?|case|jar|dispenser|storage|organi[sz]er|tray|canister)s?$/;
const HAN = /^\p{Script=Han}$/u;
const SHARE = /^\s*\d+\s*[%％]/;

/** "Shoe goo", "bra extender": English puts one of a thing before a noun that no list knows, and opens no title with the thing itself so. */
function saysWhatFor({ from, to, meaning }: Hit, line: ScannedLine): boolean {
  const next = line.tokens.words[to];
  if (from > 0 || next === undefined || !meaning.roles.includes('adjunct') || !isOneThing(to, to, line)) return false;
  return NOUN.test(next) && !DESCRIBING.test(next) && !line.hits.some(other => other.from === to && !is(other, 'part'));
}

const MANY = /[^s]s$/;
const NOUN = /^[a-z]{3,}$/;
const DESCRIBING =
  /^(?:(?:wo)?m[ae]ns?|girls?|boys?|kids|unisex|black|white|red|blue|green|pink|gr[ae]y|long|short|slim|summer|winter|set|size)$/;

/** "Garden light … solar panel", "14k rose gold plated", "Christmas ornaments of chocolate": before the good or at once behind it, what makes another thing of it. */
function isOfAnother(another: readonly string[], { from, to }: Hit, end: number, line: ScannedLine): boolean {
  const { hits, tokens } = line;
  // "Solar panel for lights", "ornaments, chocolate": what it is for, what is with it, or its color.
  const isAlone = isParted(line, to) || startingAt(line, to, 'cut') || startingAt(line, to, 'with');
  return tokens.words
    .slice(0, isAlone ? from : end + AT_ONCE)
    .some(
      (word, at) =>
        (at < from || at >= to) &&
        another.includes(word) &&
        tokens.words[at - 1] !== 'hot' &&
        !hits.some(hit => is(hit, 'trap') && hit.from <= at && at < hit.to),
    );
}

/** "Of" and what it is of. */
const AT_ONCE = 2;

/** What is for sale, where the good is only what it is for. */
function anotherThing(hit: Hit, end: number, line: ScannedLine): Hit | null {
  const { hits } = line;
  if (isUsedFor(hit, line, end)) return hit;
  // "Caja organizadora de juguetes", "support sapin de Noël": where the thing for sale stands first, the rest is what it is for.
  const first = hits.find(other => is(other, 'first') && other.from === 0 && isOneThing(other.to, hit.from, line));
  // "machine à café", "mesa de café": the head stands before, with a word between.
  const link = endingAt(line, hit.from, 'from')?.from;
  return (
    first ??
    hits.find(other => is(other, 'tool') && isOneThing(end, other.from, line) && !isSaidOfIt(other, line)) ??
    hits.find(
      other =>
        is(other, 'head') &&
        !saysWhatItDoes(other, line) &&
        !isSaidOfIt(other, line) &&
        (other.from === end || other.from === hit.to || other.to === link || (other.to === hit.from && isArabic(other, line))),
    ) ??
    null
  );
}

/**
 * "Hikvision camera supports PoE", 摄像头 支持手机远程: a verb of the maker's own thing, with what that can do in the phrase ("support ONVIF") or
 * right behind it. "Camera supports (2 pack)", "camera supports 2x" and "supports for shoes" are things, and without a brand "shoe supports insoles" too.
 */
export function saysWhatItDoes({ from, to }: Hit, line: ScannedLine): boolean {
  const verb = line.hits.find(hit => hit.from === from && is(hit, 'with'));
  if (verb === undefined || !line.hits.some(({ meaning }) => meaning.brands.length > 0)) return false;
  let at = to;
  while (isNumber(line, at)) at += 1;
  const isAtEnd = at >= line.tokens.words.length || isParted(line, at);
  return verb.to > to || (!isAtEnd && !isParted(line, to) && !startingAt(line, to, 'cut'));
}

/** What right behind the words likens to them ("coffee scent"); "printer print scan copy" says what it does. */
export function likenessAt(line: ScannedLine, at: number): Hit | undefined {
  const { words } = line.tokens;
  if (isParted(line, at) || (words[at] === 'print' && PRINTS.test(words[at + 1] ?? ''))) return undefined;
  return startingAt(line, at, 'semblance');
}

/** What else it does, or how it prints. */
const PRINTS = /^(?:scan|copy|fax|speed|duplex|wireless)s?$/;

/** "Stand included", "battery powered" (but for a "battery powered light"): whether a part only comes with the thing, or not, or drives it. */
export function isSaidOfIt(part: Hit, line: ScannedLine): boolean {
  const { words } = line.tokens;
  if (isLacking(part, line) || words[part.to] === 'included') return true;
  const isLast = !NOUN.test(words[part.to + 1] ?? '') || isParted(line, part.to + 1) || startingAt(line, part.to + 1, 'with');
  return DRIVEN.test(`${words[part.to - 1]} ${words[part.to]}`) && Boolean(isLast);
}

const DRIVEN = /^battery (?:powered|operated)$/;

/** What is worn, or kept in a house. */
function isKeptGood(good: Good | undefined): boolean {
  return good?.use === 'kept' || good?.use === 'worn';
}

/** "Tyre T-shirt": of a good right before what is worn, it is the sign or the sport. */
function isOnWorn({ to, meaning: { goodsOf } }: Hit, line: ScannedLine, words: Words): boolean {
  const worn = line.hits.some(
    ({ from, meaning }) =>
      from === to && meaning.goods.some(id => words.goods[id]?.use === 'worn') && !meaning.goodsOf.some(id => goodsOf.includes(id)),
  );
  return worn && !isParted(line, to);
}

/** "Secador de zapatos", "lavadora de juguetes": a Romance title that opens with a thing no list knows; a number of the good is none. */
function isComplement({ from }: Hit, { hits, tokens: { text, words, starts } }: ScannedLine): boolean {
  if (from !== 2 || NUMBER_OF.test(words[0] ?? '') || TOY.test(words[2] ?? '')) return false;
  if (!OF.test(words[1] ?? '') && !A_GRAVE.test(text.slice(starts[1], starts[2]).normalize())) return false;
  return !hits.some(other => other.from === 0);
}

const OF = /^(?:de|di|da)$/;
/** "Aspirateur à tapis". Folded it is the "a" with which Czech and Slovak say "and", so it is looked for as it stands on the page. */
const A_GRAVE = /^à\s/i;
const NUMBER_OF =
  /\d|^(?:lotes?|lotto?|packs?|paquete|pacote|pacco|paires?|par|pares|paio|paia|set|kit|juego|jogo|conjunto|ensemble|ropa|roupas?)$/;
/** "Coche de juguete" is a toy. */
const TOY = /^(?:juguete|jouet|giocattolo|brinquedo|peluche)$/;

/** "Speaker dock and clock radio", "stand with earbuds": a second thing for sale. */
function isAdded({ from }: Hit, after: number, { hits, tokens }: ScannedLine): boolean {
  return JOINING.test(tokens.words[from - 1] ?? '') || hits.some(other => is(other, 'with') && other.from >= after && other.to <= from);
}

/** "Spa gloves with hand cream": what comes with a thing, or what it is for, is not the thing. */
export function isBeside({ from, to }: Pick<Hit, 'from' | 'to'>, { hits, tokens }: ScannedLine): boolean {
  return JOINED.test(tokens.words[to] ?? '') || hits.some(other => (is(other, 'with') || is(other, 'cut')) && other.to <= from);
}

/** "取扱説明書付き": in Japanese "with" stands behind. */
const JOINED = /^付/;

/** In Arabic the thing for sale stands right before what it is for: "خزانة أحذية" is a cabinet. */
function isArabic({ from }: Hit, { tokens }: ScannedLine): boolean {
  return ARABIC.test(tokens.words[from] ?? '');
}

/** "Cocoa: An Exploration", "Empire of Cotton: A Global History": only books are titled so. */
function hasSubtitle({ tokens, field }: ScannedLine): boolean {
  return field === 'title' && SUBTITLE.test(tokens.text);
}

const SUBTITLE = /:\s(?:an?|the|how|why)\s/i;

/** Whether the words from one to another name one thing: what stands behind a comma, a bracket or "with" is another, or is said of it. */
function isOneThing(from: number, to: number, line: ScannedLine): boolean {
  if (to < from || to - from >= MOST_OF_ONE_THING || isParted(line, from, to)) return false;
  return !line.hits.some(hit => hit.from >= from && hit.to <= to && (is(hit, 'with') || is(hit, 'cut')));
}

/** "Laptop keyboard cleaning brush": how many words may stand before the tool. */
const MOST_OF_ONE_THING = 4;

/** "ぬいぐるみ用", "ayakkabı için": with "for" behind it the good is what the thing is for. */
function isUsedFor(hit: Hit, { tokens: { words } }: ScannedLine, end = hit.to): boolean {
  return namesGoods(hit) && POSTPOSED.has(words[end] ?? '');
}

/** "For", said behind what it is for: Japanese (用, 向け) and Chinese, Korean, Turkish. */
export const POSTPOSED: ReadonlySet<string> = new Set(['用', '向', '용', 'icin']);

/** A good of the vocabulary, or a word of one brand's goods. */
function namesGoods({ meaning }: Hit): boolean {
  return meaning.goods.length > 0 || meaning.goodsOf.length > 0;
}

const ARABIC = /^\p{Script=Arabic}/u;

/** Roles that can turn the sense of a good beside them, or of all in the line. */
const TELLING: ReadonlySet<Role> = new Set<Role>([
  'semblance',
  'shade',
  'first',
  'head',
  'tool',
  'mock',
  'not',
  'free',
  'lacking',
  'service',
  'media',
  'kept',
  'pets',
  'unworn',
  'unsure',
  'care',
  'trap',
  'adjunct',
]);

function isTelling({ meaning }: Hit, words: Words): boolean {
  return (
    meaning.roles.some(role => TELLING.has(role)) || meaning.goods.some(good => isKeptGood(words.goods[good]) || words.goods[good]?.another)
  );
}

/** Where the words of the good end: "coffee" in "coffee beans" ends with "beans", "shoe" in "shoe & boot dryer" with "boot". */
function endOf(hit: Hit, { hits, tokens }: ScannedLine): number {
  let end = hit.to;
  for (const { from, to, meaning } of hits) {
    if (meaning.goods.length === 0) continue;
    if (from <= end || (from === end + 1 && JOINING.test(tokens.words[end] ?? ''))) end = Math.max(end, to);
  }
  return end;
}

const JOINING = /^(?:\+|and|et|und|y|e)$/;
