import type { JSX } from 'preact';
import type { Level } from '../../core/types';
import { type MessageKey, t } from '../../platform/i18n';
import { LEVELS } from '../../ui/levels';
import { Stamp } from '../../ui/Stamp';

const SAYS: Record<Level, readonly [says: MessageKey, saysNot: MessageKey]> = {
  'import-order': ['welcome_says_order', 'welcome_not_order'],
  'listed-company': ['welcome_says_listed', 'welcome_not_listed'],
  'at-risk-good': ['welcome_says_risk', 'welcome_not_risk'],
  reported: ['welcome_says_reported', 'welcome_not_reported'],
  ended: ['welcome_says_ended', 'welcome_not_ended'],
};

/** The five kinds of statement: what each says, and what it does not. */
export function Kinds(): JSX.Element {
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
              <td data-label={t('welcome_it_says')}>{t(SAYS[level][0])}</td>
              <td data-label={t('welcome_it_says_not')}>{t(SAYS[level][1])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
