const ASCII = /^[\0-\x7f]*$/;
const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts written without spaces: a word may begin anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;

/** Lower case without accents, unit by unit, so that a place found in it is the same place in the text as printed. */
export function flat(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    result +=
      unit < '\u0080' ? unit.toLowerCase() : isSyllable(unit) ? unit : (unit.normalize('NFKD').charAt(0).toLowerCase() || unit).charAt(0);
  }
  return result;
}

export function wordsOf(text: string): string[] {
  return flat(text).match(WORD) ?? [];
}

/** Of a Korean syllable taken apart only the first consonant would be left, which hundreds share. */
export function isSyllable(unit: string): boolean {
  return unit >= '가' && unit <= '힣';
}

export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/**
 * Where a word begins in a flat text, or −1: at the beginning of a word, or anywhere in a script without spaces.
 * @param whole whether a word must end with it, too.
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
