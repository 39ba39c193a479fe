import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { type MessageKey, t } from '../../platform/i18n';
import { useKeptFocus } from '../../ui/use-kept-focus';

/** The parts of the page in order, by their place in the address. */
export const PARTS = {
  sources: ['options_sources', 'options_sources_lead'],
  marks: ['options_marks', 'options_marks_lead'],
  shops: ['options_shops', 'options_shops_lead'],
  hidden: ['options_hidden', 'options_hidden_lead'],
  appearance: ['options_appearance', 'options_appearance_lead'],
  files: ['options_files', 'options_files_lead'],
  diagnostics: ['options_diagnostics', 'options_diagnostics_lead'],
} as const satisfies Record<string, readonly [title: MessageKey, lead: MessageKey]>;

/** One part of the page: its title, what it is for, its rows. */
export function Part({ id, children }: { id: keyof typeof PARTS; children: ComponentChildren }): JSX.Element {
  const [title, lead] = PARTS[id];
  const part = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(part, () => heading.current);
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`} ref={part}>
      <h2 id={`${id}-title`} tabIndex={-1} ref={heading}>
        {t(title)}
      </h2>
      <p class="lead">{t(lead)}</p>
      {children}
    </section>
  );
}
