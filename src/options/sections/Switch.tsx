import type { ComponentChildren, JSX } from 'preact';

interface SwitchProps {
  id: string;
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
}

/** A row that is one switch: the whole of it is the label. */
export function Switch({ id, on, onChange, children }: SwitchProps): JSX.Element {
  return (
    <label class="src" htmlFor={id}>
      <input
        id={id}
        class="sw"
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}
