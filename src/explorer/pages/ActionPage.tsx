import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import type { Catalog, Row } from '../logic/catalog';
import { Neighbors } from '../sections/Neighbors';
import { RecordCard } from '../sections/RecordCard';
import { Trail } from '../sections/Trail';

/** One record as a sheet of its own, and beside it the records it stands with. */
export function ActionPage({ catalog, row }: { catalog: Catalog; row: Row }): JSX.Element {
  return (
    <div class="sheet-page">
      <Trail home={{ page: 'actions', label: t('explorer_all_actions') }} />
      <div class="beside">
        <RecordCard catalog={catalog} row={row} />
        <Neighbors catalog={catalog} row={row} />
      </div>
    </div>
  );
}
