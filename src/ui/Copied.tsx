import type { JSX } from 'preact';
import { t } from '../platform/i18n';
import type { CopyOutcome } from './use-copy';

interface CopiedProps {
  outcome: CopyOutcome;
  text: string;
  /** What the text is called. */
  label: string;
  /** What is said once it is copied. */
  said?: string;
}

/** Says that a text was copied; where the clipboard refused, shows it, chosen for copying by hand. */
export function Copied({ outcome, text, label, said = t('copied') }: CopiedProps): JSX.Element {
  return (
    <>
      <p class="note said" role="status">
        {outcome === 'copied' ? said : outcome && t('copy_refused')}
      </p>
      {outcome === 'refused' ? <textarea class="letter" readOnly value={text} aria-label={label} ref={choose} /> : null}
    </>
  );
}

function choose(box: HTMLTextAreaElement | null): void {
  box?.focus();
  box?.select();
}
