import type { JSX } from 'preact';
import { tn } from '../../platform/i18n';
import { CATEGORIES, type Row } from '../logic/catalog';
import { Ledger } from './Ledger';
import { CategoryStamp } from './Shape';

/** Records under the stamp of their kind: the kinds of statement never stand mixed. */
export function RowsByCategory({ rows, fold = false }: { rows: readonly Row[]; fold?: boolean }): JSX.Element {
  return (
    <>
      {CATEGORIES.map(category => {
        const own = rows.filter(row => row.category === category);
        if (own.length === 0) return null;
        return (
          <section key={category} class="by-kind" data-level={category}>
            <div class="cap">
              <h2>
                <CategoryStamp category={category} />
              </h2>
              <p class="small quiet">{tn('explorer_count', own.length)}</p>
            </div>
            <Ledger rows={own} fold={fold} />
          </section>
        );
      })}
    </>
  );
}
