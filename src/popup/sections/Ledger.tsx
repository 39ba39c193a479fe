import type { JSX } from 'preact';
import type { SourceChoice } from '../../platform/api';
import { date, number, t } from '../../platform/i18n';

/** The sources that were asked: how many records stand in force, how old the copy is, and what is known to be missing. */
export function Ledger({ sources }: { sources: readonly SourceChoice[] }): JSX.Element {
  const lacking = sources.filter(source => source.enabled && source.gap !== null);
  return (
    <>
      <table class="ledger">
        <thead>
          <tr>
            <th scope="col">{t('ledger_source')}</th>
            <th scope="col">{t('ledger_records')}</th>
            <th scope="col">{t('ledger_as_of')}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map(source => (
            <tr key={source.id} class={source.enabled ? '' : 'off'}>
              <th scope="row">
                <bdi lang="en" class="official">
                  {source.name}
                </bdi>
              </th>
              <td>{source.enabled ? number(source.counts.inForce) : t('switched_off')}</td>
              <td>
                {date(source.asOf)}
                {source.stale ? <span class="note">{t('old_copy')}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {lacking.length > 0 ? (
        <details class="fold">
          <summary>{t('what_is_missing')}</summary>
          <ul class="says" lang="en">
            {lacking.map(source => (
              <li key={source.id}>
                <b>{source.name}:</b> {source.gap}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
