import type { JSX } from 'preact';
import type { ActionRecord } from '../platform/api';
import { t } from '../platform/i18n';
import { SourceLink } from './SourceLink';

/** The pages behind a card. What ties a brand to it stands beside that tie. */
export function Records({ record: { action } }: { record: ActionRecord }): JSX.Element {
  return (
    <section>
      <h4 class="lab">{t(action.kind === 'report' ? 'report_record' : 'official_record')}</h4>
      <ul class="links">
        {[action.citation, ...action.moreCitations].map(citation => (
          <li key={citation.url}>
            <SourceLink citation={citation} />
          </li>
        ))}
      </ul>
      {action.grade === 'C' ? <p class="note">{t('one_secondary_source')}</p> : null}
    </section>
  );
}
