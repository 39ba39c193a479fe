import type { JSX } from 'preact';
import type { Relation } from '../../core/types';
import { type MessageKey, t } from '../../platform/i18n';
import type { Catalog, Row } from '../logic/catalog';
import { hashOf } from '../logic/route';
import { RowLink } from './RowLink';

/** Whom the record names, and the other records that speak of the same. */
export function Relations({ catalog, row }: { catalog: Catalog; row: Row }): JSX.Element | null {
  const related = row.action.relations.flatMap(({ kind, actionId }) => {
    const other = catalog.byId.get(actionId);
    return other === undefined ? [] : [{ kind, other }];
  });
  if (row.parties.length === 0 && related.length === 0) return null;
  return (
    <section class="two">
      {row.parties.length === 0 ? null : <Named parties={row.parties} />}
      {related.length === 0 ? null : <Related related={related} />}
    </section>
  );
}

function Named({ parties }: Pick<Row, 'parties'>): JSX.Element {
  return (
    <div>
      <h2 class="lab">{t('explorer_parties')}</h2>
      <ul class="lines">
        {parties.map(party => (
          <li key={party.id}>
            <a class="official" lang="en" href={hashOf({ page: 'company', id: party.id })}>
              {party.name}
            </a>
            {party.aliases.length > 0 ? (
              <span class="note">
                {t('explorer_also')} <bdi lang="en">{party.aliases.slice(0, 4).join(' · ')}</bdi>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Related({ related }: { related: readonly { kind: Relation['kind']; other: Row }[] }): JSX.Element {
  return (
    <div>
      <h2 class="lab">{t('explorer_relations')}</h2>
      <ul class="lines">
        {related.map(({ kind, other }) => (
          <li key={`${kind}${other.action.id}`} data-level={other.category}>
            <span class="note">{t(RELATION_WORDS[kind])}</span>
            <RowLink row={other} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const RELATION_WORDS: Record<Relation['kind'], MessageKey> = {
  'superseded-by': 'superseded_by',
  supersedes: 'supersedes',
  'same-company': 'explorer_same_company',
  'same-matter': 'explorer_same_matter',
  group: 'explorer_group',
};
