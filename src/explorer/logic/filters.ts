import type { CountryCode, Status } from '../../core/types';
import { CATEGORIES, type Catalog, type Category, type Row } from './catalog';

/** What the reader narrowed the list to. Empty and `null` mean "no limit"; see `ASKED_FOR` for the two kinds that wait to be asked. */
export interface Filters {
  query: string;
  categories: readonly Category[];
  source: string | null;
  status: Status | null;
  from: number | null;
  to: number | null;
  country: CountryCode | null;
  good: string | null;
}

export const NO_FILTERS: Filters = {
  query: '',
  categories: [],
  source: null,
  status: null,
  from: null,
  to: null,
  country: null,
  good: null,
};

/** Allegations by third parties and context records join the list only when chosen, by kind or by source. */
const ASKED_FOR: ReadonlySet<Category> = new Set<Category>(['reported', 'context']);
export const STATUSES: readonly Status[] = ['in-force', 'partly-in-force', 'suspended', 'ended', 'unverified'];
const LONGEST_QUERY = 200;

/** Reads the filters from an address; what does not fit is left out. */
export function parseFilters(query: URLSearchParams): Filters {
  return {
    query: (query.get('q') ?? '').slice(0, LONGEST_QUERY),
    categories: CATEGORIES.filter(category => query.get('kind')?.split(',').includes(category) === true),
    source: query.get('source'),
    status: statusNamed(query.get('status')),
    from: yearOf(query.get('from')),
    to: yearOf(query.get('to')),
    country: query.get('country')?.toUpperCase() ?? null,
    good: query.get('goods'),
  };
}

/** Without what no record has: it would empty the list and stand in no menu. */
export function knownFilters(catalog: Catalog, filters: Filters): Filters {
  const { source, country, good, from, to } = filters;
  const years = new Set(catalog.rows.map(({ year }) => year));
  return {
    ...filters,
    source: catalog.dataset.sources.some(({ id }) => id === source) ? source : null,
    country: country !== null && catalog.byCountry.has(country) ? country : null,
    good: good !== null && catalog.byGood.has(good) ? good : null,
    from: from !== null && years.has(from) ? from : null,
    to: to !== null && years.has(to) ? to : null,
  };
}

/** The filters as they stand in an address, always in the same order. */
export function formatFilters(filters: Filters): URLSearchParams {
  const query = new URLSearchParams();
  const put = (name: string, value: string | number | null): void => {
    if (value !== null && value !== '') query.set(name, String(value));
  };
  put('q', filters.query);
  put('kind', filters.categories.join(','));
  put('source', filters.source);
  put('status', filters.status);
  put('from', filters.from);
  put('to', filters.to);
  put('country', filters.country);
  put('goods', filters.good);
  return query;
}

export function isFiltered(filters: Filters): boolean {
  return formatFilters({ ...filters, query: '' }).size > 0;
}

/** The rows that pass; `without` leaves one filter aside, for the figure that is used to choose it. */
export function filterRows(rows: readonly Row[], filters: Filters, without?: 'years' | 'country' | 'categories'): Row[] {
  const { source, status, good } = filters;
  const country = without === 'country' ? null : filters.country;
  const from = without === 'years' ? null : filters.from;
  const to = without === 'years' ? null : filters.to;
  const categories: ReadonlySet<Category> = new Set(without === 'categories' ? [] : filters.categories);
  const everyKind = without === 'categories' || filters.source !== null;
  return rows.filter(
    row =>
      (categories.size > 0 ? categories.has(row.category) : everyKind || !ASKED_FOR.has(row.category)) &&
      (source === null || row.source.id === source) &&
      (status === null || row.action.status === status) &&
      (from === null || row.year >= from) &&
      (to === null || row.year <= to) &&
      (country === null || row.countries.includes(country)) &&
      (good === null || row.action.scope.goods.includes(good)),
  );
}

/** The kinds of the rows that pass in all else, and wait to be asked for. */
export function waitingKinds(rows: readonly Row[], filters: Filters): Category[] {
  if (filters.categories.length > 0 || filters.source !== null) return [];
  const passing = filterRows(rows, filters, 'categories');
  return CATEGORIES.filter(category => ASKED_FOR.has(category) && passing.some(row => row.category === category));
}

/** What the filters can be set to, for the menus. */
export function choicesOf(catalog: Catalog): { countries: CountryCode[]; goods: string[]; years: number[] } {
  return {
    countries: [...catalog.byCountry.keys()],
    goods: [...catalog.byGood.keys()],
    years: [...new Set(catalog.rows.map(row => row.year))].sort((a, b) => a - b),
  };
}

/** A status by its name; `null` for any other word. */
export function statusNamed(text: string | null): Status | null {
  return STATUSES.find(status => status === text) ?? null;
}

function yearOf(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}
