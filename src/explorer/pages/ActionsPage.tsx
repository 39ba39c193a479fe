import type { JSX } from 'preact';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import { t, tn } from '../../platform/i18n';
import { Icon } from '../../ui/Icon';
import type { Catalog, Category, Row } from '../logic/catalog';
import { saveCsv } from '../logic/csv';
import { type Filters, filterRows, formatFilters, isFiltered, NO_FILTERS, waitingKinds } from '../logic/filters';
import type { Answer, Search } from '../logic/search';
import { useDeferred } from '../logic/use-deferred';
import { replaceQuery } from '../logic/use-location';
import { useSettled } from '../logic/use-settled';
import { Figures } from '../sections/Figures';
import { FilterBar } from '../sections/FilterBar';
import { Ledger } from '../sections/Ledger';
import { noneNames, OtherHits } from '../sections/OtherHits';
import { categoryWord } from '../sections/Shape';

interface ActionsPageProps {
  catalog: Catalog;
  filters: Filters;
  search: Search;
}

/** Every record: filters, figures, and the ledger. A search narrows all three. */
export function ActionsPage({ catalog, filters, search }: ActionsPageProps): JSX.Element {
  const answer = useMemo(() => (filters.query === '' ? null : search(filters.query)), [filters.query, search]);
  const found = useMemo(() => foundRows(catalog, answer), [catalog, answer]);
  const marks = useMemo(() => marksOf(answer), [answer]);
  const rows = useMemo(() => filterRows(found, filters), [found, filters]);
  const waiting = useMemo(() => waitingKinds(found, filters), [found, filters]);
  const now = useRef(filters);
  now.current = filters;
  const set = useCallback(
    (change: Partial<Filters>) => replaceQuery({ page: 'actions' }, formatFilters({ ...now.current, ...change })),
    [],
  );
  const unsearched = useMemo(() => ({ ...filters, query: '' }), [formatFilters({ ...filters, query: '' }).toString()]);
  // The list in two frames, then the figures.
  const drawn = useDeferred(useDeferred(unsearched));
  const figures = useMemo(() => <Figures catalog={catalog} filters={drawn} onChange={set} />, [catalog, drawn]);
  return (
    <>
      <h1 class="vh">{t('explorer_all_actions')}</h1>
      <FilterBar catalog={catalog} filters={filters} rows={found} onChange={set} />
      {answer === null ? null : <OtherHits answer={answer} query={filters.query} />}
      {/* Put away while words are searched, and at once back after: they are the costliest part of the page to draw. */}
      <div hidden={answer !== null}>{figures}</div>
      <Said text={answer === null && !isFiltered(filters) ? '' : saidOf(answer, filters.query, tn('explorer_count', rows.length))} />
      <section aria-labelledby="ledger-title">
        <div class="cap">
          <h2 id="ledger-title">{tn('explorer_count', rows.length)}</h2>
          {rows.length === 0 ? null : <Tools catalog={catalog} rows={rows} />}
        </div>
        {rows.length > 0 && waiting.length > 0 ? (
          <p class="note aside">
            {answer === null ? `${t('explorer_newest_first')} ` : ''}
            {t('explorer_asked_for')}
          </p>
        ) : null}
        {rows.length === 0 ? (
          <Nothing filters={filters} named={answer?.hits.length !== 0} waiting={waiting} onChange={set} />
        ) : (
          <Ledger rows={rows} marks={marks} fold={answer === null} />
        )}
      </section>
    </>
  );
}

/** For screen readers alone: what the search led to, said once the typing has stopped. */
function Said({ text }: { text: string }): JSX.Element {
  const said = useSettled(text);
  return (
    <p class="vh" role="status">
      {said}
    </p>
  );
}

/** How many records there are, and which words were searched in place of those typed. */
function saidOf(answer: Answer | null, query: string, count: string): string {
  const instead = answer?.instead;
  return instead ? `${noneNames(query)} ${t('joined_sentences', `${t('explorer_instead')} ${instead}`, count)}` : count;
}

function Tools({ catalog, rows }: { catalog: Catalog; rows: readonly Row[] }): JSX.Element {
  return (
    <div class="tools">
      <button type="button" class="btn" onClick={() => saveCsv(catalog, rows)}>
        <Icon name="file" />
        {t('explorer_save')}
      </button>
      <button type="button" class="btn" onClick={printAll}>
        <Icon name="print" />
        {t('explorer_print')}
      </button>
    </div>
  );
}

/** The list is drawn whole first: `print` itself waits for nothing. */
function printAll(): void {
  window.dispatchEvent(new Event('beforeprint'));
  setTimeout(() => window.print());
}

interface NothingProps {
  filters: Filters;
  /** Whether something is named as was typed, or nothing was. */
  named: boolean;
  waiting: readonly Category[];
  onChange: (change: Partial<Filters>) => void;
}

/** No record in the list: none that matches, or only such as wait to be chosen. */
function Nothing({ filters, named, waiting, onChange }: NothingProps): JSX.Element {
  return (
    <div class="nothing">
      {waiting.length > 0 ? (
        <>
          <p>{t('explorer_asked_for')}</p>
          {waiting.map(category => (
            <button key={category} type="button" class="btn" onClick={() => onChange({ categories: [category] })}>
              {categoryWord(category)}
            </button>
          ))}
        </>
      ) : (
        <>
          <p>{named ? t('explorer_nothing') : noneNames(filters.query)}</p>
          <p class="quiet">{t('explorer_nothing_text')}</p>
        </>
      )}{' '}
      {isFiltered(filters) ? (
        <button type="button" class="btn" onClick={() => onChange({ ...NO_FILTERS, query: filters.query })}>
          {t('explorer_clear')}
        </button>
      ) : null}{' '}
      {filters.query === '' ? null : (
        <button type="button" class="btn" onClick={() => onChange({ query: '' })}>
          {t('explorer_clear_search')}
        </button>
      )}
    </div>
  );
}

/** Rows in the order of the search, or all of them. */
function foundRows(catalog: Catalog, answer: Answer | null): readonly Row[] {
  if (answer === null) return catalog.rows;
  return answer.hits.flatMap(({ entry }) => entry.row ?? []);
}

function marksOf(answer: Answer | null): ReadonlyMap<string, readonly (readonly [number, number])[]> | undefined {
  return answer === null ? undefined : new Map(answer.hits.map(({ entry, marks }) => [entry.id, marks]));
}
