import type { ComponentChildren, JSX } from 'preact';
import { SwitchBox } from '../../ui/SwitchBox';

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
      <SwitchBox id={id} on={on} onChange={onChange} />
      {children}
    </label>
  );
}
