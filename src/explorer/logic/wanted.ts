import { flat, isSyllable, isUnspaced, wordsOf } from './words';

/** A word to look for. */
export interface Wanted {
  /** How it may be written, the likeliest first. */
  forms: readonly string[];
  /** Nothing may follow: initials are no beginning of another word. */
  whole: boolean;
}

/** Letters with "&", "." or "-" between them: "h&m", "g-star"; so that "H & M" is one too, "&" may have spaces. */
const RUN = /[\p{L}\p{N}]+(?:(?:\s*&\s*|[.-])[\p{L}\p{N}]+)*/gu;

/**
 * The words of a search. A run with a single letter in it is one word, found as it stands, joined or spaced: of "H&M" neither letter says
 * anything of a firm with a word in H and one in M. A letter that stands alone begins others only where it is the one last typed.
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

/** Words that others may begin with. */
export function beginning(forms: readonly string[]): Wanted {
  return { forms, whole: false };
}

/** Whether a part of the words is a single letter, which finds less than one more letter may. */
export function hasLetter(query: string): boolean {
  return wordsOf(query).some(isLetter);
}

/** One character of a script without spaces is a word, one syllable of Korean, too. */
function isLetter(part: string): boolean {
  return part.length === 1 && !isUnspaced(part) && !isSyllable(part);
}
