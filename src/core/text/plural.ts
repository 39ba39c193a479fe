/** The plural of an English name of a good; `null` for other scripts and for what is already plural. */
export function pluralOf(phrase: string): string | null {
  if (phrase.length < SHORTEST || phrase.endsWith('s') || !PLAIN_WORDS.test(phrase)) return null;
  if (/(?:x|ch|sh)$/.test(phrase)) return `${phrase}es`;
  return /[^aeiou]y$/.test(phrase) ? `${phrase.slice(0, -1)}ies` : `${phrase}s`;
}

const SHORTEST = 3;
const PLAIN_WORDS = /^[a-z ]+$/;
