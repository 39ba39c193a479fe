import type { JSX } from 'preact';

const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;
const LETTER = '[\\p{L}\\p{N}]';

/** A text with the words that matched marked wherever they stand, in the text's own spelling. */
export function Marked({ text, words }: { text: string; words: string }): JSX.Element {
  return (
    <bdi>
      {/* Odd parts are the matches. */}
      {partsOf(text, words).map((each, place) => (place % 2 > 0 ? <mark>{each}</mark> : each))}
    </bdi>
  );
}

function partsOf(text: string, words: string): string[] {
  if (words === '') return [text];
  const sought = `(${words.replace(SYNTAX, '\\$&')})`;
  const whole = text.split(new RegExp(`(?<!${LETTER})${sought}(?!${LETTER})`, 'iu'));
  // "Liv" stands in "olive" too. Part of a longer word is marked only where the words never stand alone, as in Chinese.
  return whole.length > 1 ? whole : text.split(new RegExp(sought, 'iu'));
}
