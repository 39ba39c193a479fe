import type { JSX } from 'preact';
import { list } from '../../platform/i18n';
import type { Row } from '../logic/catalog';
import { countryName, dateOf, nameOf } from '../logic/naming';
import { hashOf } from '../logic/route';
import { SpokenShape } from './Shape';

/** A link to another record: shape, what it is, whom it names, when. */
export function RowLink({ row }: { row: Row }): JSX.Element {
  const name = nameOf(row);
  return (
    <a class="rowlink" data-level={row.category} href={hashOf({ page: 'action', id: row.action.id })}>
      <SpokenShape category={row.category} />
      <span>
        <bdi class={name.official ? 'official' : ''} lang={name.official ? 'en' : undefined}>
          {name.text}
        </bdi>
        <span class="note">
          {row.parties.length === 0 && row.countries.length > 0 ? `${list(row.countries.slice(0, 2).map(countryName))} · ` : null}
          <bdi lang="en">{row.action.title}</bdi> · {dateOf(row.action.issued)}
        </span>
      </span>
    </a>
  );
}

/** Links to some records, a line each. */
export function RowLinks({ rows }: { rows: readonly Row[] }): JSX.Element {
  return (
    <ul class="lines">
      {rows.map(row => (
        <li key={row.action.id}>
          <RowLink row={row} />
        </li>
      ))}
    </ul>
  );
}
