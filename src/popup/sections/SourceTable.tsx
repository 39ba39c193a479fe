import type { JSX } from 'preact';
import type { SourceChoice } from '../../platform/api';
import { date, list, number, t } from '../../platform/i18n';
import { isolated } from '../../platform/record-words';
import { InEnglish } from '../../ui/InEnglish';
import { Prose } from '../../ui/Prose';
import { voiceOfSource } from '../../ui/wording';

/** The sources that were searched, and which were not: how many records are in force, how old the copy is, and what it is known to lack. */
export function SourceTable({ sources }: { sources: readonly SourceChoice[] }): JSX.Element {
  const checked = sources.filter(({ enabled }) => enabled);
  const off = sources.filter(({ enabled }) => !enabled).map(({ name }) => isolated(name));
  return (
    <>
      <table class="ledger">
        <thead>
          <tr>
            <th scope="col">{t('source')}</th>
            <th scope="col">{t('ledger_records')}</th>
            <th scope="col">{t('ledger_as_of')}</th>
          </tr>
        </thead>
        <tbody>
          {checked.map(source => (
            <Line key={source.id} source={source} />
          ))}
        </tbody>
      </table>
      {off.length > 0 ? <p class="note">{t('switched_off', list(off))}</p> : null}
      <Lacking sources={checked} />
    </>
  );
}

function Line({ source }: { source: SourceChoice }): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <bdi lang="en" class={voiceOfSource(source)}>
          <Prose text={source.name} />
        </bdi>
      </th>
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
      <InEnglish />
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
