import type { JSX } from 'preact';
import type { ActionRecord } from '../platform/api';
import { t } from '../platform/i18n';
import { SourceLink } from './SourceLink';

/** The pages behind a card: the official record first, then what ties the brand to it. */
export function Records({ record: { action, brandLinks } }: { record: ActionRecord }): JSX.Element {
  return (
    <section>
      <h4 class="lab">{action.kind === 'report' ? t('report_record') : t('official_record')}</h4>
      <ul class="links">
        {[action.citation, ...action.moreCitations].map(citation => (
          <li key={citation.url}>
            <SourceLink citation={citation} />
          </li>
        ))}
        {brandLinks
          .filter(link => link.citation.url !== action.citation.url)
          .map(link => (
            <li key={link.id}>
              <SourceLink citation={link.citation} by={link.citation.publisher} />
            </li>
          ))}
      </ul>
      {action.grade === 'C' ? <p class="note">{t('one_secondary_source')}</p> : null}
    </section>
  );
}
