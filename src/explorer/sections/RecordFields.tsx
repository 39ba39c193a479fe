import type { ComponentChildren, JSX } from 'preact';
import { lastSeen } from '../../core/freshness';
import type { Action } from '../../core/types';
import { date, type MessageKey, t } from '../../platform/i18n';
import { editionWords, LISTINGS } from '../../platform/record-words';
import { voiceOf, voiceOfSource } from '../../ui/wording';
import type { Catalog, Row } from '../logic/catalog';
import { countryName, goodName } from '../logic/naming';
import { hashOf } from '../logic/route';

/** The record's facts in ruled fields. A fact that the record does not state says so. */
export function RecordFields({ catalog, row }: { catalog: Catalog; row: Row }): JSX.Element {
  const { action, source } = row;
  const { scope } = action;
  return (
    <dl class="grid3">
      {/* A report covers no goods: its scope says which factories it names. */}
      <Field label={action.kind === 'report' ? t('explorer_parties') : t('explorer_covers')}>
        {scope.text === null ? null : (
          <bdi class={voiceOf(scope)} lang="en">
            {scope.text}
          </bdi>
        )}
        {scope.goods.length === 0 ? null : <GoodLinks catalog={catalog} ids={scope.goods} />}
      </Field>
      <Field label={t(placesLabel(row))}>{placesOf(row)}</Field>
      <Field label={t(source.law === undefined ? 'source' : 'explorer_law')}>
        <bdi class={voiceOfSource(source)} lang="en">
          {source.law ?? source.name}
        </bdi>
      </Field>
      <Field label={t(dateLabel(action))}>{editionWords(action) ?? date(action.issued)}</Field>
      {/* A report stands on no list. */}
      {action.kind === 'report' ? null : (
        <Field label={t('explorer_status_word')}>
          {action.statusWord === null ? null : (
            <bdi class="official" lang="en">
              {action.statusWord}
            </bdi>
          )}
        </Field>
      )}
      <Field label={t('ledger_as_of')}>{date(lastSeen(action, source))}</Field>
    </dl>
  );
}

/** What the date of a record is: of an edition, neither of an order nor of a first listing. */
function dateLabel({ kind, edition }: Action): MessageKey {
  if (edition !== undefined) return 'explorer_date';
  if (kind === 'report') return 'status_published';
  return LISTINGS.has(kind) ? 'explorer_listed' : 'event_issued';
}

/** What the places of a record are: a vessel at sea is no country. */
function placesLabel({ action: { scope }, countries }: Row): MessageKey {
  if (scope.madeIn.length > 0) return 'explorer_made_in';
  return countries.length === 0 && scope.vessels.length > 0 ? 'record_vessel' : 'explorer_country';
}

/** Where the goods are made, or the country of whom the record names; then plants and vessels. */
function placesOf({ action, countries }: Row): JSX.Element | null {
  const { madeIn, plants, vessels } = action.scope;
  const places = [...plants, ...vessels];
  if (countries.length + places.length === 0) return null;
  return (
    <>
      {countries.length === 0 ? null : (
        <span class="inline">
          {(madeIn.length > 0 ? madeIn : countries).map(code => (
            <a key={code} href={hashOf({ page: 'country', id: code })}>
              {countryName(code)}
            </a>
          ))}
        </span>
      )}
      {places.map(place => (
        <bdi key={place} class="note official" lang="en">
          {place}
        </bdi>
      ))}
    </>
  );
}

function Field({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  const stated = [children].flat(2).some(child => child !== null && child !== undefined && child !== false);
  return (
    <div>
      <dt>{label}</dt>
      <dd>{stated ? children : <span class="none">{t('not_stated')}</span>}</dd>
    </div>
  );
}

function GoodLinks({ catalog, ids }: { catalog: Catalog; ids: readonly string[] }): JSX.Element {
  return (
    <span class="inline note">
      {ids.map(id => (
        <a key={id} href={hashOf({ page: 'good', id })} lang="en">
          {goodName(catalog, id)}
        </a>
      ))}
    </span>
  );
}
