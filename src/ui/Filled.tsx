import type { ComponentChildren, JSX } from 'preact';

/** Stands in a message for what is set in its own voice or language; no text of ours or of a record holds it. */
export const SLOT = '\uE000';

/** A message with an element in the place where the language wants it: `<Filled text={t('explorer_more_on', SLOT)}>`. */
export function Filled({ text, children }: { text: string; children: ComponentChildren }): JSX.Element {
  const [before, after] = text.split(SLOT);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
