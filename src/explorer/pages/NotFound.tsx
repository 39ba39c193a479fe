import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { hashOf } from '../logic/route';

/** For an address without a record: an old link, a typo, a record of another version. */
export function NotFound({ what }: { what: string }): JSX.Element {
  return (
    <section class="sheet-page">
      <h1>{t('explorer_not_found')}</h1>
      <p class="lead">{t('explorer_not_found_text')}</p>
      <p class="note">
        <bdi>{what.slice(0, 120)}</bdi>
      </p>
      <p>
        <a class="btn" href={hashOf({ page: 'actions' })}>
          {t('explorer_all_actions')}
        </a>
      </p>
    </section>
  );
}
