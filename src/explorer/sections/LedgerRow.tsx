import type { JSX } from 'preact';
import { statusWord } from '../../platform/record-words';
import { voiceOfSource } from '../../ui/wording';
import type { Row } from '../logic/catalog';
import { aboutOf, dateOf, nameOf } from '../logic/naming';
import { hashOf } from '../logic/route';
import { Highlighted } from './Highlighted';
import { SpokenShape } from './Shape';

/** One record as a line of the ledger: date, shape and name, what it covers and where, source and status. */
export function LedgerRow({ row, marks = [] }: { row: Row; marks?: readonly (readonly [number, number])[] | undefined }): JSX.Element {
  const { action, source, category } = row;
  const name = nameOf(row);
  const { covers, places } = aboutOf(row);
  return (
    <li data-level={category} class={category === 'ended' ? 'was' : ''}>
      <a href={hashOf({ page: 'action', id: action.id })} data-result>
        <span class="when">{dateOf(action.issued)}</span>
        <span class="what">
          <span class="nm">
            <SpokenShape category={category} />
            <bdi class={name.official ? 'official' : ''} lang={name.official ? 'en' : undefined}>
              <Highlighted text={name.text} marks={marks} />
            </bdi>
          </span>
          <span class="line small quiet">
            {covers === null ? null : <bdi lang="en">{covers}</bdi>}
            {covers === null || places === '' ? '' : ' · '}
            {places === '' ? null : <bdi>{places}</bdi>}
          </span>
        </span>
        <span class="whose small">
          <bdi class={voiceOfSource(source)} lang="en">
            {source.name}
          </bdi>
          <span class="line quiet">{statusWord(action)}</span>
        </span>
      </a>
    </li>
  );
}
