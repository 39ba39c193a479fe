import type { JSX } from 'preact';
import type { SourceChoice } from '../../platform/api';
import { date, number, t } from '../../platform/i18n';
import { Prose } from '../../ui/Prose';
import { voiceOfSource } from '../../ui/wording';

/** The sources that were searched: how many records are in force, how old the copy is, and what it is known to lack. */
export function SourceLedger({ sources }: { sources: readonly SourceChoice[] }): JSX.Element {
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
            <Line key={source.id} source={source} />
          ))}
        </tbody>
      </table>
      <Lacking sources={sources.filter(source => source.enabled)} />
    </>
  );
}

function Line({ source }: { source: SourceChoice }): JSX.Element {
  const name = (
    <th scope="row">
      <bdi lang="en" class={voiceOfSource(source)}>
        {source.name}
      </bdi>
    </th>
  );
  if (!source.enabled)
    return (
      <tr class="off">
        {name}
        <td colSpan={2}>{t('switched_off')}</td>
      </tr>
    );
  return (
    <tr>
      {name}
      <td>{number(source.counts.inForce)}</td>
      <td>
        {date(source.asOf)}
        {source.stale ? <span class="note">{t('old_copy')}</span> : null}
      </td>
    </tr>
  );
}

function Lacking({ sources }: { sources: readonly SourceChoice[] }): JSX.Element | null {
  const lacking = sources.flatMap(({ id, name, gap }) => (gap === null ? [] : [{ id, name, gap }]));
  if (lacking.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t('what_is_missing')}</summary>
      <ul class="says" lang="en">
        {lacking.map(({ id, name, gap }) => (
          <li key={id}>
            <b>{name}:</b> <Prose text={gap} />
          </li>
        ))}
      </ul>
    </details>
  );
}
