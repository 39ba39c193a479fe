import type { JSX } from 'preact';

/** A text with the ranges that agree with the search marked in it. */
export function Highlighted({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }): JSX.Element {
  const parts: JSX.Element[] = [];
  let at = 0;
  for (const [from, to] of marks) {
    if (from < at) continue;
    parts.push(
      <>
        {text.slice(at, from)}
        <mark>{text.slice(from, to)}</mark>
      </>,
    );
    at = to;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
