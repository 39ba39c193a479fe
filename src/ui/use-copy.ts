import { useState } from 'preact/hooks';

/** Nothing yet, or what became of the last press. */
export type CopyOutcome = '' | 'copied' | 'refused';

/** A text for the clipboard, and what became of it. */
export function useCopy(text: string): [outcome: CopyOutcome, copy: () => void] {
  const [outcome, setOutcome] = useState<CopyOutcome>('');
  function copy(): void {
    // Said anew on a second press.
    setOutcome('');
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  }
  return [outcome, copy];
}
