import type { Words } from '../../dataset-types';
import { type Hit, is } from '../hit';
import { endingAt, isParted, type ScannedLine, startingAt } from '../line';
import { isNotIncluded } from '../negation';
import type { Role } from '../role';
import { isForSaleItself } from './for-sale-itself';
import { type Good, isKeptGood, namesGoods } from './goods';
import { likenessAt } from './likeness';
import { MANY, modifiesUnknownNoun } from './modifier';
import { endOfGood, isAdded, isComplement, isFollowedByFor, thingForSale } from './thing-for-sale';
import { isOfUnknownKind } from './unknown-kind';
import { hasSubtitle, isUnsure, type LineSense, lineSense, namesWearer } from './whole-line';

/**
 * A good's word is not always the good (part of gate 7). A book or a film is about it. "Cotton-free" and "without palm oil" deny it. A
 * thing that only resembles it ("coffee scent", "gold color", "faux leather") is not made of it. On boots or a lamp the name of a food is a
 * color. And the head noun is the thing for sale: a "coffee grinder" is a grinder, a "sweater lint shaver" a shaver. Materials are the
 * exception, because a "teak table" is made of teak.
 * @returns the hits, without the goods that are not meant
 */
export function inSense(line: ScannedLine, words: Words): readonly Hit[] {
  const { hits } = line;
  // Most lines name no good.
  if (!hits.some(namesGoods)) return hits;
  if (!hasSubtitle(line) && !hits.some(hit => isTelling(hit, words) || isFollowedByFor(hit, line) || isOfUnknownKind(hit, line)))
    return hits;
  const sense = lineSense(line, words);
  if (sense.isMedia) return hits.map(hit => withGoods(hit, [], []));
  const endOfThing = endOfFirstThing(line, words, sense);
  const isMeant = (hit: Hit, good: Good | undefined) =>
    mayBeMeant(hit, good, line, words) &&
    (isMaterialOnly(hit, good, line) ? !isOfUnknownKind(hit, line) : isForSale(hit, good, line, words, endOfThing));
  return hits.map(hit => {
    const { goods, goodsOf } = hit.meaning;
    const kept = goods.filter(id => !isOthers(words.goods[id], sense) && isMeant(hit, words.goods[id]));
    return withGoods(hit, kept, goodsOf.length > 0 && isMeant(hit, undefined) ? goodsOf : []);
  });
}

function withGoods(hit: Hit, goods: readonly string[], goodsOf: readonly string[]): Hit {
  const { meaning } = hit;
  if (goods.length === meaning.goods.length && goodsOf.length === meaning.goodsOf.length) return hit;
  return { ...hit, meaning: { ...meaning, goods, goodsOf } };
}

/** Where the first thing for sale ends of which a good is only the purpose: a later mention of a good ("shirt stays … shirt garters") is its purpose too. */
function endOfFirstThing(line: ScannedLine, words: Words, sense: LineSense): number {
  const ends = line.hits.flatMap(hit => {
    const { goods, goodsOf } = hit.meaning;
    const known = goods.map(id => words.goods[id]).filter(good => !isOthers(good, sense));
    const named = goodsOf.length > 0 ? [...known, undefined] : known;
    const isOnPurpose = named.some(good => mayBeMeant(hit, good, line, words) && !isMaterialOnly(hit, good, line));
    return isOnPurpose ? (thingForSale(hit, endOfGood(hit, line), line)?.to ?? []) : [];
  });
  return Math.min(...ends);
}

/** A food's name on a household item, a pet's toys and clothes, chair socks, and the ingredients of a serum, a shampoo or tablets. */
function isOthers(good: Good | undefined, { isCare, isKept, isPets, isUnworn }: LineSense): boolean {
  return isCare || (isKept && good?.use === 'eaten') || (isPets && isKeptGood(good)) || (isUnworn && good?.use === 'worn');
}

/** Whether no word next to the good denies it or makes it another thing. */
function mayBeMeant(hit: Hit, good: Good | undefined, line: ScannedLine, words: Words): boolean {
  const { hits } = line;
  if (isNotIncluded(hit, line) || startingAt(line, hit.to, 'free')) return false;
  // "24k gold eye mask": a trap that overlaps the end of the words is another thing.
  if (hits.some(other => is(other, 'trap') && hit.from < other.from && other.from < hit.to && hit.to < other.to)) return false;
  if (isUnsure(hit, line) && !namesWearer(line, words)) return false;
  const end = endOfGood(hit, line);
  if (good?.another && isOfAnother(good.another, hit, end, line)) return false;
  if (likenessAt(line, end) !== undefined || endingAt(line, hit.from, 'mock')) return false;
  return !(good?.use === 'eaten' && startingAt(line, end, 'shade'));
}

/** Whether the words name a material of which other things are made. */
function isMaterialOnly(hit: Hit, good: Good | undefined, line: ScannedLine): boolean {
  return good?.material === true && !isKeptGood(good) && !isForSaleItself(hit, line);
}

function isForSale(hit: Hit, good: Good | undefined, line: ScannedLine, words: Words, endOfThing: number): boolean {
  if (good?.use === undefined && isOnWorn(hit, line, words)) return false;
  // "Socks crew 6 pairs": a plural of clothing is the thing itself.
  if (modifiesUnknownNoun(hit, line) && !(MANY.test(line.tokens.words[hit.to - 1] ?? '') && namesWearer(line, words))) return false;
  if (isKeptGood(good) && isComplement(hit, line)) return false;
  return thingForSale(hit, endOfGood(hit, line), line) === null && (hit.from <= endOfThing || isAdded(hit, endOfThing, line));
}

/** "Tyre T-shirt": right before clothing, the good is a print or a sport. */
function isOnWorn({ to, meaning: { goodsOf } }: Hit, line: ScannedLine, words: Words): boolean {
  const worn = line.hits.some(
    ({ from, meaning }) =>
      from === to && meaning.goods.some(id => words.goods[id]?.use === 'worn') && !meaning.goodsOf.some(id => goodsOf.includes(id)),
  );
  return worn && !isParted(line, to);
}

/** "Garden light … solar panel", "14k rose gold plated", "Christmas ornaments of chocolate": before the good or right behind it, a word that makes it another thing. */
function isOfAnother(another: readonly string[], { from, to }: Hit, end: number, line: ScannedLine): boolean {
  const { hits, tokens } = line;
  // "Solar panel for lights", "ornaments, chocolate": its purpose, an extra or its color.
  const isAlone = isParted(line, to) || startingAt(line, to, 'cut') || startingAt(line, to, 'with');
  return tokens.words.slice(0, isAlone ? from : end + OF_AND_NOUN).some(
    (word, at) =>
      (at < from || at >= to) &&
      another.includes(word) &&
      // "Hot chocolate ornament": a motif, not what the ornament is made of.
      tokens.words[at - 1] !== 'hot' &&
      !hits.some(hit => is(hit, 'trap') && hit.from <= at && at < hit.to),
  );
}

const OF_AND_NOUN = 2;

/** Roles that can change the sense of a good next to them, or of all goods in the line. */
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
