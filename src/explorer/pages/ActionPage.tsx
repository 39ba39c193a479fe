import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Icon } from '../../ui/Icon';
import type { Catalog, Row } from '../logic/catalog';
import { hashOf } from '../logic/route';
import { Neighbors } from '../sections/Neighbors';
import { RecordCard } from '../sections/RecordCard';

/** One record as a sheet of its own, and beside it the records it stands with. */
export function ActionPage({ catalog, row }: { catalog: Catalog; row: Row }): JSX.Element {
  return (
    <div class="sheet-page">
      <div class="trail">
        <a href={hashOf({ page: 'actions' })}>{t('explorer_all_actions')}</a>
        <button type="button" class="btn bare" onClick={() => window.print()}>
          <Icon name="print" />
          {t('explorer_print')}
        </button>
      </div>
      <div class="beside">
        <RecordCard catalog={catalog} row={row} />
        <Neighbors catalog={catalog} row={row} />
      </div>
    </div>
  );
}
