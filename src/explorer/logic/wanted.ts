import { flat, isSyllable, isUnspaced, wordsOf } from './words';

/** A word to look for. */
export interface Wanted {
  /** Its possible spellings, the likeliest first. */
  forms: readonly string[];
  /** It must be the whole word: initials do not begin other words. */
  whole: boolean;
}

/** Letters joined by "&", "." or "-": "h&m", "g-star". Spaces around "&" are allowed, for "H & M". */
const RUN = /[\p{L}\p{N}]+(?:(?:\s*&\s*|[.-])[\p{L}\p{N}]+)*/gu;

/**
 * The words of a search. A run that contains a single letter is one word, found as typed, joined or spaced: "H&M" must not find every firm
 * with a word in H and one in M. A single letter is a prefix only while it is the last thing typed.
 */
export function wantedIn(query: string): Wanted[] {
  const words = (flat(query).match(RUN) ?? []).flatMap(run => {
    const parts = wordsOf(run);
    if (parts.length === 1 || !parts.some(isLetter)) return parts.map(part => ({ forms: [part], whole: isLetter(part) }));
    const forms = [run.replaceAll(/\s/g, ''), parts.join(''), parts.join(' ')];
    return [{ forms, whole: isLetter(parts.at(-1) ?? '') }];
  });
  const last = words.at(-1);
  const isTyped = last?.forms.length === 1 && words.filter(({ whole }) => whole).length === 1;
  return isTyped ? [...words.slice(0, -1), beginning(last.forms)] : words;
}

/** A word to find as a prefix of others. */
export function beginning(forms: readonly string[]): Wanted {
  return { forms, whole: false };
}

/** Whether the query contains a single letter: that may find less than the same query with one more letter. */
export function hasLetter(query: string): boolean {
  return wordsOf(query).some(isLetter);
}

/** A single character, except where one is a word: in a script without spaces, and in Korean. */
function isLetter(part: string): boolean {
  return part.length === 1 && !isUnspaced(part) && !isSyllable(part);
}
