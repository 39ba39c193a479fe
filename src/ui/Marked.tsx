import type { JSX } from 'preact';

/** A text with the words that matched marked in it (first occurrence, in the text's own spelling). */
export function Marked({ text, words }: { text: string; words: string }): JSX.Element {
  const at = words === '' ? -1 : text.toLowerCase().indexOf(words.toLowerCase());
  // Lower case may be longer than the text itself (İ): then the place found is not the place in the text.
  if (at < 0 || text.toLowerCase().length !== text.length) return <bdi>{text}</bdi>;
  return (
    <bdi>
      {text.slice(0, at)}
      <mark>{text.slice(at, at + words.length)}</mark>
      {text.slice(at + words.length)}
    </bdi>
  );
}
