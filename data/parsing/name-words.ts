/** A name as its words in alphabetical order: "WANG, Mingshan" and "Wang Mingshan" are one name. */
export function nameWords(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.sort().join(' ');
}
