import type { JSX } from 'preact';
import { number, t } from '../../platform/i18n';
import type { Column } from '../logic/tallies';

/** The figure of years in numbers: one row a year, one column a source. */
export function YearTable({ columns }: { columns: readonly Column[] }): JSX.Element {
  const sources = [...new Map(columns.flatMap(column => column.parts.map(({ source }) => [source.id, source] as const))).values()];
  return (
    <table class="ledger">
      <thead>
        <tr>
          <th scope="col">{t('explorer_year')}</th>
          {sources.map(source => (
            <th key={source.id} scope="col" lang="en">
              {source.name}
            </th>
          ))}
          <th scope="col">{t('explorer_together')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(column => (
          <tr key={column.from}>
            <th scope="row">{column.from === column.to ? column.from : t('from_to', column.from, column.to)}</th>
            {sources.map(source => (
              <td key={source.id}>{number(column.parts.find(part => part.source.id === source.id)?.count ?? 0)}</td>
            ))}
            <td>{number(column.total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
