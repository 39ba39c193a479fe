import type { JSX } from 'preact';
import { t } from '../../platform/i18n';

/** What stands at once, in the place of what comes: the answer is usually there before anyone reads. */
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
