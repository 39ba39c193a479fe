import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Action } from '../../core/types';
import { number, t, tFor } from '../../platform/i18n';
import { CATEGORIES, type Catalog, type Category, type Row } from '../logic/catalog';
import { choicesOf, type Filters, filterRows, isFiltered, NO_FILTERS, STATUSES, statusNamed } from '../logic/filters';
import { countryName, goodName } from '../logic/naming';
import { Pick } from './Pick';
import { CategoryShape, categoryWord } from './Shape';

interface FilterBarProps {
  catalog: Catalog;
  filters: Filters;
  /** The rows found by the search, before any filter: the kinds show how many each would give. */
  rows: readonly Row[];
  onChange: (change: Partial<Filters>) => void;
}

/** What narrows the list: kinds as buttons with their counts, all else as menus. */
export function FilterBar({ catalog, filters, rows, onChange }: FilterBarProps): JSX.Element {
  return (
    <section class="filters" aria-label={t('explorer_filters')}>
      <Kinds filters={filters} rows={rows} onChange={onChange} />
      <Menus catalog={catalog} filters={filters} onChange={onChange} />
      {isFiltered(filters) ? (
        <button type="button" class="btn bare" onClick={() => onChange({ ...NO_FILTERS, query: filters.query })}>
          {t('explorer_clear')}
        </button>
      ) : null}
    </section>
  );
}

function Kinds({ filters, rows, onChange }: Omit<FilterBarProps, 'catalog'>): JSX.Element {
  const within = filterRows(rows, filters, 'categories');
  const counts = new Map<Category, number>();
  for (const row of within) counts.set(row.category, (counts.get(row.category) ?? 0) + 1);
  const toggled = (category: Category): Category[] =>
    CATEGORIES.filter(each => (each === category ? !filters.categories.includes(each) : filters.categories.includes(each)));
  return (
    <fieldset class="kinds">
      <legend class="vh">{t('kind_of_statement')}</legend>
      {CATEGORIES.map(category => {
        const on = filters.categories.includes(category);
        return (
          <button
            key={category}
            type="button"
            class={on ? 'btn on' : 'btn'}
            data-level={category}
            aria-pressed={on}
            onClick={() => onChange({ categories: toggled(category) })}
          >
            <CategoryShape category={category} />
            {categoryWord(category)} <span class="n">{number(counts.get(category) ?? 0)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

function Menus({ catalog, filters, onChange }: Omit<FilterBarProps, 'rows'>): JSX.Element {
  const { countries, goods, years } = useMemo(() => sortedChoices(catalog), [catalog]);
  const { source, status, from, to, country, good } = filters;
  // Some hundreds of choices: left alone while no menu changes.
  return useMemo(
    () => (
      <>
        <Pick
          label={t('source')}
          value={source}
          official
          choices={catalog.dataset.sources.map(source => [source.id, source.name])}
          onPick={source => onChange({ source })}
        />
        <Pick
          label={t('explorer_status')}
          value={status}
          choices={STATUSES.map(status => [status, statusChoice(status)])}
          onPick={status => onChange({ status: statusNamed(status) })}
        />
        <Pick
          label={t('explorer_from')}
          value={from}
          choices={years}
          onPick={from => onChange({ from: from === null ? null : Number(from) })}
        />
        <Pick label={t('explorer_to')} value={to} choices={years} onPick={to => onChange({ to: to === null ? null : Number(to) })} />
        <Pick label={t('explorer_country')} value={country} choices={countries} onPick={country => onChange({ country })} />
        <Pick label={t('explorer_good')} value={good} official choices={goods} onPick={good => onChange({ good })} />
      </>
    ),
    [catalog, source, status, from, to, country, good],
  );
}

/** A record in force is an order that binds or an entry that stands on its list: the rows say which. */
function statusChoice(status: Action['status']): string {
  return status === 'in-force' ? `${t('status_in_force')} / ${t('status_listed')}` : (tFor('status', status) ?? status);
}

type Choice = readonly [value: string, label: string];

function sortedChoices(catalog: Catalog): { countries: Choice[]; goods: Choice[]; years: Choice[] } {
  const choices = choicesOf(catalog);
  const byLabel = (a: Choice, b: Choice): number => a[1].localeCompare(b[1]);
  return {
    countries: choices.countries.map((code): Choice => [code, countryName(code)]).sort(byLabel),
    goods: choices.goods.map((id): Choice => [id, goodName(catalog, id)]).sort(byLabel),
    years: choices.years.map((year): Choice => [String(year), String(year)]).reverse(),
  };
}
