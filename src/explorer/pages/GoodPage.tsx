import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import type { Catalog } from '../logic/catalog';
import { goodName } from '../logic/naming';
import { PageHead } from '../sections/PageHead';
import { RowsByCategory } from '../sections/RowsByCategory';
import { NotFound } from './NotFound';

/** One kind of merchandise with every record that covers it. */
export function GoodPage({ catalog, id }: { catalog: Catalog; id: string }): JSX.Element {
  const rows = catalog.byGood.get(id);
  if (rows === undefined) return <NotFound what={id} />;
  return (
    <div class="sheet-page">
      <PageHead title={goodName(catalog, id)} official home="goods">
        <p class="lead">{t('explorer_good_lead')}</p>
      </PageHead>
      <RowsByCategory rows={rows} />
    </div>
  );
}
