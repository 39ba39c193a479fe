const LATIN_OR_DIGIT = /^[\p{Script=Latin}\p{N}]/u;

/** "Изготовлено … для Acme": a half that ends in "for" says whom the thing is for, and is no other name of the same. */
const FOR = / (?:для|за)$/;

/** The halves of a key that is Latin on one side and another script on the other: "捷 安 特 giant"; none where it is not. */
export function halvesInTwoScripts(key: string): string[] {
  const words = key.split(' ');
  const isLatin = (word: string) => LATIN_OR_DIGIT.test(word);
  const [first = ''] = words;
  const end = words.findIndex(word => isLatin(word) !== isLatin(first));
  if (end < 0 || words.slice(end).some(word => isLatin(word) === isLatin(first))) return [];
  const half = words.slice(0, end).join(' ');
  return FOR.test(half) ? [] : [half, words.slice(end).join(' ')];
}
