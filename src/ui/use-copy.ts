import { useState } from 'preact/hooks';

/** A text for the clipboard, and what became of it. */
export function useCopy(text: string): [outcome: 'none' | 'copied' | 'refused', copy: () => void] {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  function copy(): void {
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  }
  return [outcome, copy];
}
