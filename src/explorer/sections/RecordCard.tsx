import type { JSX } from 'preact';
import { lastSeen } from '../../core/freshness';
import { isInForce } from '../../core/status';
import type { Action } from '../../core/types';
import type { ActionRecord } from '../../platform/api';
import { date, type MessageKey, t, tFor } from '../../platform/i18n';
import { whatTheyDid } from '../../platform/record-words';
import { CopyButton } from '../../ui/CopyButton';
import { citationOf } from '../../ui/citation';
import { InEnglish } from '../../ui/InEnglish';
import { Prose } from '../../ui/Prose';
import { Records } from '../../ui/Records';
import { Timeline } from '../../ui/Timeline';
import { effectOf, isReasonVerbatim, limitOf, meaningTitle, statusOf } from '../../ui/wording';
import type { Catalog, Row } from '../logic/catalog';
import { disputeOfRow } from '../logic/dispute';
import { goodName, nameOf } from '../logic/naming';
import { recordOf } from '../logic/record';
import { LinkedBrands } from './LinkedBrands';
import { RecordFields } from './RecordFields';
import { Relations } from './Relations';
import { CategoryStamp } from './Shape';

/** The whole record on one ruled sheet: what was done above the tear line, how to cite or dispute it below. */
export function RecordCard({ catalog, row }: { catalog: Catalog; row: Row }): JSX.Element {
  const { action } = row;
  const record = recordOf(catalog, row);
  return (
    <article class="docket record" data-level={row.category}>
      <Head row={row} record={record} />
      <RecordFields catalog={catalog} row={row} />
      {row.category === 'context' ? null : (
        <section>
          <h2 class="lab">{t(action.kind === 'report' ? 'what_was_reported' : 'what_they_did')}</h2>
          <p>{whatTheyDid(record, '_undated')}</p>
        </section>
      )}
      <Wording row={row} />
      <Meaning row={row} record={record} />
      <section>
        <h2 class="lab">{t('history_title')}</h2>
        <Timeline action={action} asOf={record.source.asOf} />
      </section>
      <Relations catalog={catalog} row={row} />
      <LinkedBrands row={row} />
      <Outside catalog={catalog} row={row} />
      <Records record={record} heading="h2" />
      <div class="tear" />
      <footer class="cite">
        <p lang="en">
          <Prose text={citationOf(record)} />
        </p>
        <div class="acts">
          <CopyButton label={t('copy_citation')} icon="copy" text={citationOf(record)} />
          <CopyButton label={t('dispute')} icon="letter" text={disputeOfRow(catalog.dataset, row)} />
        </div>
      </footer>
    </article>
  );
}

function Head({ row, record }: { row: Row; record: ActionRecord }): JSX.Element {
  const { action, category } = row;
  const name = nameOf(row);
  const status = statusOf(record);
  return (
    <header class="head">
      <div class="row">
        <CategoryStamp category={category} />
        <span class="force">
          <b>{status.word}</b>
          {status.since}
        </span>
      </div>
      <h1 class={name.official ? 'title' : 'title ours'} lang={name.official ? 'en' : undefined}>
        <bdi>{name.text}</bdi>
      </h1>
      <p class="by" lang="en">
        {action.title} · {row.source.agency}
      </p>
      <InEnglish />
      {status.stale === null ? null : <p class="gap">{status.stale}</p>}
    </header>
  );
}

function reasonLabel(action: Action): MessageKey {
  if (action.kind === 'report') return 'explorer_allegation';
  return isReasonVerbatim(action) ? 'explorer_reason' : 'explorer_reason_short';
}

/** The list's own words, with the list and its day; then why the government acted, which most lists do not say. */
function Wording({ row: { action, source } }: { row: Row }): JSX.Element | null {
  const { wording, reason } = action;
  const verbatim = isReasonVerbatim(action);
  const list = (
    <p class="note">
      <bdi lang="en">{source.name}</bdi> · {t('as_of', date(lastSeen(action, source)))}
    </p>
  );
  if (wording === null && reason === null) return null;
  return (
    <section class="words">
      {wording === null ? null : (
        <>
          <h2 class="lab">{t('explorer_wording')}</h2>
          <blockquote lang="en" cite={action.citation.url}>
            <bdi>
              <q>{wording}</q>
            </bdi>
          </blockquote>
          {verbatim ? null : list}
        </>
      )}
      {reason === null ? null : (
        <>
          <h2 class="lab">{t(reasonLabel(action))}</h2>
          {verbatim ? (
            <p class="signs official" lang="en">
              {reason}
            </p>
          ) : (
            <p lang="en">
              <Prose text={reason} />
            </p>
          )}
        </>
      )}
      {verbatim ? list : null}
    </section>
  );
}

/** Whether the Labor Department lists the good today for child labor alone: a good in force that is context is listed for nothing else. */
function isForChildLabor({ action: { kind, status }, category }: Row): boolean {
  return category === 'context' && kind === 'tvpra-good' && isInForce(status);
}

function Meaning({ row, record }: { row: Row; record: ActionRecord }): JSX.Element {
  const { action, category } = row;
  const effect = isForChildLabor(row) ? t('explorer_child_labor') : effectOf(action);
  const limit = category === 'context' ? t('explorer_limit_context') : limitOf(action, category);
  return (
    <section class="two">
      <div>
        <h2 class="lab">{meaningTitle(category, record)}</h2>
        <ul class="says">
          <li>{effect ?? tFor('source', action.sourceId, '_about')}</li>
        </ul>
      </div>
      <div>
        <h2 class="lab">{t('not_meaning_title')}</h2>
        <ul class="says">
          <li>{limit}</li>
          <li>{t('limit_item')}</li>
        </ul>
      </div>
    </section>
  );
}

/** What the record itself leaves out: goods, released makers, other countries. */
function Outside({ catalog, row }: { catalog: Catalog; row: Row }): JSX.Element | null {
  const { scope } = row.action;
  const released = scope.releasedPartyIds.flatMap(id => catalog.parties.get(id) ?? []);
  if (released.length === 0 && scope.excludedGoods.length === 0 && !scope.onlyThere) return null;
  return (
    <section>
      <h2 class="lab">{t('explorer_outside')}</h2>
      <ul class="says">
        {scope.onlyThere ? <li>{t('made_elsewhere')}</li> : null}
        {scope.excludedGoods.map(id => (
          <li key={id} lang="en">
            {goodName(catalog, id)}
          </li>
        ))}
        {released.map(party => (
          <li key={party.id}>
            {t('explorer_released')}{' '}
            <bdi class="official" lang="en">
              {party.name}
            </bdi>
          </li>
        ))}
      </ul>
    </section>
  );
}
