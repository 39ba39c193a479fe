const ASCII = /^[\0-\x7f]*$/;
const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts written without spaces: a word may begin anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** Lower case without accents, one code unit for one, so that an index in it is valid in the original too. */
export function flat(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let result = '';
  for (let at = 0; at < text.length; at += 1) result += flatUnit(text.charAt(at));
  return result;
}

function flatUnit(unit: string): string {
  if (unit < '\u0080') return unit.toLowerCase();
  if (isSyllable(unit)) return unit;
  return (unit.normalize('NFKD').charAt(0).toLowerCase() || unit).charAt(0);
}

export function wordsOf(text: string): string[] {
  return flat(text).match(WORD) ?? [];
}

/** A Korean syllable. Decomposed, it would shrink to its first consonant, which hundreds share. */
export function isSyllable(unit: string): boolean {
  return unit >= '가' && unit <= '힣';
}

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/**
 * The index of a word in a flat text, or −1. It must begin a word there, except in a script without spaces.
 * @param whole it must also end the word.
 */
export function indexOfWord(text: string, word: string, whole = false, from = 0): number {
  let at = text.indexOf(word, from);
  if (isUnspaced(word)) return at;
  while (at >= 0 && (isWordCharacter(text.charAt(at - 1)) || (whole && isWordCharacter(text.charAt(at + word.length)))))
    at = text.indexOf(word, at + 1);
  return at;
}

function isWordCharacter(unit: string): boolean {
  return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || (unit > '\u007f' && /[\p{L}\p{N}]/u.test(unit));
}
