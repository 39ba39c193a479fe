import type { JSX } from 'preact';
import { number, t } from '../../platform/i18n';
import { countryName } from '../logic/naming';
import { hashOf } from '../logic/route';
import type { CountryTally } from '../logic/tallies';
import { CategoryShape, categoryWord } from './Shape';

/** The map in numbers; each country leads to its page. */
export function CountryTable({ tallies }: { tallies: readonly CountryTally[] }): JSX.Element {
  return (
    <table class="ledger">
      <thead>
        <tr>
          <th scope="col">{t('explorer_country')}</th>
          <th scope="col">{t('explorer_weightiest')}</th>
          <th scope="col">{t('explorer_records')}</th>
        </tr>
      </thead>
      <tbody>
        {tallies.map(({ code, count, category }) => (
          <tr key={code} data-level={category}>
            <th scope="row">
              <a href={hashOf({ page: 'country', id: code })}>{countryName(code)}</a>
            </th>
            <td>
              <span class="worded">
                <CategoryShape category={category} />
                {categoryWord(category)}
              </span>
            </td>
            <td>{number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
