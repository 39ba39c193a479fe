import type { JSX } from 'preact';
import { Copied } from './Copied';
import { Icon, type IconName } from './Icon';
import { useCopy } from './use-copy';

interface CopyButtonProps {
  label: string;
  icon: IconName;
  /** What lands on the clipboard. */
  text: string;
  lead?: boolean;
}

/** Copies a text and says so; where the clipboard refuses, the text is shown to be copied by hand. */
export function CopyButton({ label, icon, text, lead = false }: CopyButtonProps): JSX.Element {
  const [outcome, copy] = useCopy(text);
  return (
    <>
      <button type="button" class={lead ? 'btn lead' : 'command'} onClick={copy}>
        <Icon name={icon} />
        {label}
      </button>
      <Copied outcome={outcome} text={text} label={label} />
    </>
  );
}
