import type { JSX } from 'preact';
import type { Level } from '../../core/types';
import { t } from '../../platform/i18n';
import { LEVELS, Stamp } from '../../ui/Stamp';

/** The five kinds of statement: what each says, and what it does not. */
export function Kinds(): JSX.Element {
  const says: Record<Level, [says: string, not: string]> = {
    'import-order': [t('welcome_says_order'), t('welcome_not_order')],
    'listed-company': [t('welcome_says_listed'), t('welcome_not_listed')],
    'at-risk-good': [t('welcome_says_risk'), t('welcome_not_risk')],
    reported: [t('welcome_says_reported'), t('welcome_not_reported')],
    ended: [t('welcome_says_ended'), t('welcome_not_ended')],
  };
  return (
    <section>
      <h2>{t('welcome_kinds')}</h2>
      <table class="kinds">
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">{t('kind_of_statement')}</span>
            </th>
            <th scope="col">{t('welcome_it_says')}</th>
            <th scope="col">{t('welcome_it_says_not')}</th>
          </tr>
        </thead>
        <tbody>
          {LEVELS.map(level => (
            <tr key={level} data-level={level}>
              <th scope="row">
                <Stamp level={level} />
              </th>
              <td data-label={t('welcome_it_says')}>{says[level][0]}</td>
              <td data-label={t('welcome_it_says_not')}>{says[level][1]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
