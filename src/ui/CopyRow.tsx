import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Copied } from './Copied';
import { Icon, type IconName } from './Icon';
import { useCopy } from './use-copy';

interface CopyProps {
  label: string;
  icon: IconName;
  /** What lands on the clipboard. */
  text: string;
}

/** A row that copies a text and says so; where the clipboard refuses, the text is shown to be copied by hand. */
export function CopyRow({ label, icon, text, note }: CopyProps & { note?: string }): JSX.Element {
  const [outcome, copy] = useCopy(text);
  const id = useId();
  return (
    <li>
      <button type="button" onClick={copy} aria-describedby={note === undefined ? undefined : id}>
        {label}
        <Icon name={icon} />
      </button>
      {note === undefined ? null : (
        <p class="note" id={id}>
          {note}
        </p>
      )}
      <Copied outcome={outcome} text={text} label={label} />
    </li>
  );
}
