import type { JSX } from 'preact';
import type { ActionRecord } from '../platform/api';
import { t } from '../platform/i18n';
import { SourceLink } from './SourceLink';

interface RecordsProps {
  record: Pick<ActionRecord, 'action'>;
  heading?: 'h2' | 'h4';
}

/** The pages behind a record, the official one first. The evidence of a brand link stands with that link. */
export function Records({ record: { action }, heading: Heading = 'h4' }: RecordsProps): JSX.Element {
  return (
    <section>
      <Heading class="lab">{t(action.kind === 'report' ? 'report_record' : 'official_record')}</Heading>
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
