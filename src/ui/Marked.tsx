import type { JSX } from 'preact';

const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;
const LETTER = '[\\p{L}\\p{N}]';

/** A text with the words that matched marked wherever they stand, in the text's own spelling. */
export function Marked({ text, words }: { text: string; words: string }): JSX.Element {
  const sought = words.replace(SYNTAX, '\\$&');
  // "Liv" stands in "olive" too; only where it never stands alone, as in Chinese, is a part of a longer word marked.
  const [whole, part] = [`(?<!${LETTER})(${sought})(?!${LETTER})`, `(${sought})`].map(each => text.split(new RegExp(each, 'iu')));
  const parts = words === '' ? [text] : whole !== undefined && whole.length > 1 ? whole : (part ?? []);
  return (
    <bdi>
      {/* Between the others stands what was sought. */}
      {parts.map((each, place) => (place % 2 > 0 ? <mark>{each}</mark> : each))}
    </bdi>
  );
}
