import { type Hit, is } from '../hit';
import type { ScannedLine } from '../line';
import { isOneThing, NOUN } from './one-thing';

/**
 * "Shoe goo", "bra extender": at the head of an English title, a singular before a noun that no list knows modifies that noun; a title that
 * sells the thing itself does not begin so.
 */
export function modifiesUnknownNoun({ from, to, meaning }: Hit, line: ScannedLine): boolean {
  const next = line.tokens.words[to];
  if (from > 0 || next === undefined || !meaning.roles.includes('adjunct') || !isOneThing(to, to, line)) return false;
  return NOUN.test(next) && !DESCRIBING.test(next) && !line.hits.some(other => other.from === to && !is(other, 'part'));
}

/** A plural. */
export const MANY = /[^s]s$/;
const DESCRIBING =
  /^(?:(?:wo)?m[ae]ns?|girls?|boys?|kids|unisex|black|white|red|blue|green|pink|gr[ae]y|long|short|slim|summer|winter|set|size)$/;
