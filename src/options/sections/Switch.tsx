import type { ComponentChildren, JSX } from 'preact';
import { SwitchBox } from '../../ui/SwitchBox';

interface SwitchProps {
  id: string;
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
}

/** A row that is one switch: the whole of it can be pressed; its name and what is said of it have ids, `<id>-name` and `<id>-about`. */
export function Switch({ id, on, onChange, children }: SwitchProps): JSX.Element {
  return (
    <label class="src" htmlFor={id}>
      <SwitchBox id={id} of={id} on={on} onChange={onChange} />
      {children}
    </label>
  );
}
