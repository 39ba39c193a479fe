import type { JSX } from 'preact';
import { type MessageKey, t } from '../../platform/i18n';

const DOES: readonly MessageKey[] = ['welcome_does_reads', 'welcome_does_shows', 'welcome_does_silent', 'welcome_does_hides'];
const DOES_NOT: readonly MessageKey[] = ['welcome_not_item', 'welcome_not_clear', 'welcome_not_send', 'welcome_not_tell'];

export function Promises(): JSX.Element {
  return (
    <section class="pair">
      <Half title={t('welcome_does')} lines={DOES} />
      <Half title={t('welcome_does_not')} lines={DOES_NOT} />
    </section>
  );
}

function Half({ title, lines }: { title: string; lines: readonly MessageKey[] }): JSX.Element {
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {lines.map(line => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
    </div>
  );
}
