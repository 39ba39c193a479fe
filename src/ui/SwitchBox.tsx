import type { JSX } from 'preact';

interface SwitchBoxProps {
  id?: string;
  /** The element `<of>-name` names it, `<of>-about` describes it; else the label around it does. */
  of?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** A checkbox that looks and speaks as a switch (`switch.css`); the label around it is the caller's. */
export function SwitchBox({ id, of, on, onChange }: SwitchBoxProps): JSX.Element {
  return (
    <input
      id={id}
      class="sw"
      type="checkbox"
      role="switch"
      checked={on}
      aria-labelledby={of && `${of}-name`}
      aria-describedby={of && `${of}-about`}
      aria-checked={on}
      onChange={event => onChange(event.currentTarget.checked)}
    />
  );
}
