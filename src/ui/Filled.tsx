import type { ComponentChildren, JSX } from 'preact';

/** Placeholder in a message for an element with its own style or language: a private-use character, which no text of ours or of a record contains. */
export const SLOT = '\uE000';

/** A message with an element inside it, wherever the language puts it: `<Filled text={t('explorer_more_on', SLOT)}>`. */
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
