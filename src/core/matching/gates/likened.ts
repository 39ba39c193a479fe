import type { Hit } from '../hit';
import { between, endingAt, isParted, type Line, type Mention, startingAt } from '../line';
import { likenessAt } from '../sense/likeness';

/** "Hikvision style dummy camera", "imitation DJI drone": what is only like it. */
export function isLikened(line: Line, { from, to }: Hit): boolean {
  const behind = likenessAt(line, to) ?? (isParted(line, to) ? undefined : startingAt(line, to, 'protocol'));
  return behind !== undefined || endingAt(line, from, 'mock') !== undefined;
}

/**
 * "Caméra type Hikvision", "Hikvision type security camera": of its type it is another's. Behind the brand only with the good at once, or but
 * for an adjective: else it is the brand's own type ("Type-C charging camera", "type: dome", "Typ P2500"). With a good before the brand too it
 * is another's only where it tells no kind of that: "IP camera Hikvision type camera".
 */
export function isOfItsType({ line, hit: { from, to } }: Mention, isItsGood: (hit: Hit) => boolean): boolean {
  const { words } = line.tokens;
  const isBefore = TYPE.test(words[from - 1] ?? '') && !isParted(line, from);
  const isBehind = TYPE_BEHIND.test(words[to] ?? '') && !isParted(line, to, to + 1);
  if (!isBefore && !isBehind) return false;
  const goods = line.hits.filter(isItsGood);
  const isGoodBefore = goods.some(good => good.to <= from);
  if (isBefore) return isGoodBefore && !goods.some(good => good.from >= to);
  if (FORM.test(words[to + 1] ?? '')) return false;
  const at = ADJECTIVE.test(words[to + 1] ?? '') ? to + 2 : to + 1;
  // "Hikvision風 防犯カメラ"; 風防 is a word of its own.
  const isInStyle = words[to] === '風' && between(line, to + 1) !== '';
  if (!isGoodBefore) return isInStyle || goods.some(good => good.from === at);
  return goods.some(good => good.from === at && words.slice(at, good.to).every(word => words.indexOf(word) < from));
}

const TYPE = /^(?:type|typu?|tipo|style|風)$/;
/** "Tipo bala" is a type of its own. */
const TYPE_BEHIND = /^(?:type|style|風)$/;
/** "Hikvision type bullet camera": of the forms that a maker has, the type is this one. */
const FORM = /^(?:bullet|dome|turret|ptz|eyeball|fisheye|cube|box)$/;
const ADJECTIVE = /^[a-z]+(?:able|ible|ing|less|ed)$/;
