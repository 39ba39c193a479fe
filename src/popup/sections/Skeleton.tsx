import type { JSX } from 'preact';
import { t } from '../../platform/i18n';

/** Shown at once, in the shape of what will follow; the answer is usually there before anyone reads it. */
export function Skeleton(): JSX.Element {
  return (
    <section class="verdict" role="status">
      <h1 class="vh">{t('state_loading')}</h1>
      <span class="bone wide" />
      <span class="bone" />
      <span class="sheet" />
    </section>
  );
}
