import type { JSX } from 'preact';
import type { Change } from '../../core/dataset-types';
import { type MessageKey, t } from '../../platform/i18n';
import { Prose } from '../../ui/Prose';
import type { Catalog } from '../logic/catalog';
import { editionOf } from '../logic/naming';
import { hashOf } from '../logic/route';
import { Ledger } from '../sections/Ledger';
import { PageHead } from '../sections/PageHead';

const KINDS: readonly Change['kind'][] = ['added', 'status', 'scope', 're-dated', 'renamed', 'removed'];
const NEWEST = 20;

/** What is different from the last published records; in a first edition, plainly that there is nothing to compare with. */
export function ChangesPage({ catalog }: { catalog: Catalog }): JSX.Element {
  const { since, changes } = catalog.dataset.changes;
  const newest = catalog.rows.filter(row => row.category !== 'context' && row.category !== 'reported').slice(0, NEWEST);
  return (
    <div class="sheet-page">
      <PageHead title={t('explorer_changes')}>
        <p class="lead">{leadOf(catalog)}</p>
      </PageHead>
      {since === null
        ? null
        : KINDS.map(kind => <Changes key={kind} catalog={catalog} kind={kind} changes={changes.filter(change => change.kind === kind)} />)}
      <section class="by-kind">
        <div class="cap">
          <h2>{t('explorer_newest')}</h2>
          <a href={hashOf({ page: 'actions' })}>{t('explorer_all_actions')}</a>
        </div>
        {catalog.dataset.sources
          .filter(({ id, gap }) => gap !== null && newest.some(({ source }) => source.id === id))
          .map(({ id, name, gap }) => (
            <p key={id} class="note" lang="en">
              <b>{name}:</b> <Prose text={gap ?? ''} />
            </p>
          ))}
        <Ledger rows={newest} />
      </section>
    </div>
  );
}

function leadOf({ dataset }: Catalog): string {
  const { since, changes } = dataset.changes;
  const edition = editionOf(dataset.version);
  if (since === null) return t('explorer_changes_first', edition);
  return t(changes.length === 0 ? 'explorer_changes_none' : 'explorer_changes_since', editionOf(since), edition);
}

function Changes({ catalog, kind, changes }: { catalog: Catalog; kind: Change['kind']; changes: readonly Change[] }): JSX.Element | null {
  if (changes.length === 0) return null;
  return (
    <section class="by-kind">
      <div class="cap">
        <h2>{t(CHANGE_WORDS[kind])}</h2>
      </div>
      <ul class="changes">
        {changes.map(change => (
          <li key={`${change.actionId}${change.was}${change.now}`}>
            <span lang="en">
              {catalog.byId.has(change.actionId) ? (
                <a class="official" href={hashOf({ page: 'action', id: change.actionId })}>
                  {change.name}
                </a>
              ) : (
                <span class="official">{change.name}</span>
              )}
            </span>
            <span class="note official" lang="en">
              {catalog.dataset.sources.find(source => source.id === change.sourceId)?.name ?? change.sourceId}
            </span>
            {change.was === null && change.now === null ? null : (
              <span class="small">
                <span class="vh">{t('explorer_was')} </span>
                <s lang="en">{change.was}</s> <span aria-hidden="true">→</span>
                <span class="vh"> {t('explorer_now')} </span> <b lang="en">{change.now}</b>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const CHANGE_WORDS: Record<Change['kind'], MessageKey> = {
  added: 'explorer_change_added',
  removed: 'explorer_change_removed',
  status: 'explorer_change_status',
  're-dated': 'explorer_change_redated',
  renamed: 'explorer_change_renamed',
  scope: 'explorer_change_scope',
};
