import type { JSX } from 'preact';
import { t } from '../../platform/i18n';

interface PickProps {
  label: string;
  value: string | number | null;
  choices: readonly (readonly [value: string, label: string])[];
  /** The choices are official English names. */
  official?: boolean;
  disabled?: boolean;
  /** What stands while nothing is chosen. */
  none?: string;
  onPick: (value: string | null) => void;
}

/** A menu that says what it is about and what is chosen; the browser's own list, so that every keyboard and reader knows it. */
export function Pick({
  label,
  value,
  choices,
  official = false,
  disabled = false,
  none = t('explorer_any'),
  onPick,
}: PickProps): JSX.Element {
  return (
    <label class={value === null ? 'pick' : 'pick on'}>
      <span>{label}</span>
      <select value={value ?? ''} disabled={disabled} onChange={event => onPick(event.currentTarget.value || null)}>
        <option value="">{none}</option>
        {choices.map(([id, name]) => (
          <option key={id} value={id} lang={official ? 'en' : undefined}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
