import { type Hit, is } from '../hit';
import { areJoined } from '../joined';
import { isCovered, isNumber, isParted, type Line, type Mention } from '../line';
import { POSTPOSED } from '../sense/thing-for-sale';

/** How far after a name "用", "対応", "호환" still speak of it. */
const FITTING_REACH = 6;
const MAY_BE_MODEL = /^[a-z0-9]+$/;

/** "Pantum compatible toner", "DJI Mini 3 対応 ケース": the name says what the thing fits; "Haolin Hair Accessories" is only a name. */
export function isFitted({ hits }: Line, { from, to }: Hit): boolean {
  const isOfToner = hits.some(({ meaning }) => meaning.goods.includes('toner'));
  const fits = (other: Hit) => is(other, 'compatible') || (isOfToner && is(other, 'refill'));
  return hits.some(other => fits(other) && (other.from < from || other.to > to) && other.from - to < FITTING_REACH);
}

/** "Lens M12 Hikvision Dahua camera": directly beside another firm's brand it is one of those that the thing fits. */
export function isAmongNames(
  { line, hit: { from, to } }: Mention,
  joins: readonly string[],
  isOfItsFirm: (brand: string) => boolean,
): boolean {
  return line.hits.some(other => {
    if (other.meaning.brands.length === 0 || other.meaning.brands.some(isOfItsFirm)) return false;
    return other.to <= from
      ? areJoined(line, { from: other.to, to: from }, joins)
      : to <= other.from && areJoined(line, { from: to, to: other.from }, joins);
  });
}

/** "DJI Mini 4 Pro 用 ケース", "DJI Mini 3 için çanta": 用 behind a model is "for"; behind a word of its own script it is a use ("家庭用", for homes). */
export function isMeantFor(line: Line, hit: Hit, isItsGood: (other: Hit) => boolean): boolean {
  const { words } = line.tokens;
  return words.some(
    (word, at) =>
      POSTPOSED.has(word) &&
      at >= hit.to &&
      at - hit.to < FITTING_REACH &&
      MAY_BE_MODEL.test(words[at - 1] ?? '') &&
      !isUseOfOwn(line, { hit, at, isItsGood }),
  );
}

/**
 * "Linglong lastik SUV için 225/65R17", "DJI ドローン FPV用": at the head the name, then its good, then words without a number for whom or
 * what, and behind them no other thing, but behind a comma. A number between would be a model that something fits, and in Japanese
 * the name of another thing is not Latin ("クロスバイク ハンガー ESCAPE用").
 */
function isUseOfOwn(line: Line, { hit, at, isItsGood }: { hit: Hit; at: number; isItsGood: (other: Hit) => boolean }): boolean {
  const { words } = line.tokens;
  const end = words.findIndex((_, next) => next > at && isParted(line, next));
  if (!words.slice(at + 1, end < 0 ? words.length : end).every(word => HAS_NUMBER.test(word))) return false;
  if (!words.slice(0, hit.from).every((_, before) => isCovered(line, before, other => is(other, 'lead')))) return false;
  return line.hits.some(
    good => good.from >= hit.to && good.to < at && isItsGood(good) && words.slice(good.to, at).every(word => LATIN.test(word)),
  );
}

const LATIN = /^\p{Script=Latin}+$/u;
const HAS_NUMBER = /\d/;

/** Whether before a name stands nothing but what kind of thing it is, how many, and what may lead to a name; a maker's before it is no such word. */
export function isLedByItsKind(line: Line, from: number): boolean {
  const tells = ({ meaning }: Hit) =>
    meaning.brands.length === 0 && (meaning.goodsOf.length > 0 || meaning.goods.length > 0 || meaning.roles.includes('lead'));
  return line.tokens.words.slice(0, from).every((_, at) => isNumber(line, at) || isCovered(line, at, tells));
}
