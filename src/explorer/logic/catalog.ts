import type { Dataset } from '../../core/dataset-types';
import { byId, grouped } from '../../core/lookup';
import { before } from '../../core/order';
import { isInForce } from '../../core/status';
import type { Action, BrandLink, CountryCode, Level, Party, Source } from '../../core/types';
import { LEVELS } from '../../ui/levels';
import { type Company, companiesOf } from './companies';

/** The kind of statement a record makes; context records never flag. */
export type Category = Level | 'context';

/** The strongest first. */
export const CATEGORIES: readonly Category[] = [...LEVELS, 'context'];

/** Sorts by category, the strongest first. */
export function byCategory(one: { category: Category }, other: { category: Category }): number {
  return CATEGORIES.indexOf(one.category) - CATEGORIES.indexOf(other.category);
}

/** One action with everything a list, a filter or a figure asks of it, looked up once. */
export interface Row {
  action: Action;
  source: Source;
  category: Category;
  parties: Party[];
  brands: BrandLink[];
  /** Countries the record speaks of: its own, else those of its scope, else those of its parties. */
  countries: readonly CountryCode[];
  year: number;
}

/** The dataset as the explorer walks it. */
export interface Catalog {
  dataset: Dataset;
  /** Newest first. */
  rows: readonly Row[];
  byId: ReadonlyMap<string, Row>;
  parties: ReadonlyMap<string, Party>;
  brands: ReadonlyMap<string, BrandLink>;
  /** By the id of each of its parties. */
  companies: ReadonlyMap<string, Company>;
  /** Those that name a company and those it was released from, by its id. */
  byCompany: ReadonlyMap<string, Row[]>;
  byCountry: ReadonlyMap<CountryCode, Row[]>;
  byGood: ReadonlyMap<string, Row[]>;
  /** English name of each good, as the records print it. */
  goodNames: ReadonlyMap<string, string>;
}

export function createCatalog(dataset: Dataset): Catalog {
  const sources = byId(dataset.sources);
  const parties = byId(dataset.parties);
  const companies = new Map(companiesOf(dataset.parties).flatMap(company => [...company.partyIds].map(id => [id, company] as const)));
  const brandsOf = grouped(dataset.brandLinks, link => link.actionIds);
  const rows = dataset.actions
    .map(action => rowOf(action, sourceOf(sources, action.sourceId), parties, brandsOf.get(action.id) ?? []))
    .sort(byDate);
  return {
    dataset,
    rows,
    byId: new Map(rows.map(row => [row.action.id, row])),
    parties,
    brands: byId(dataset.brandLinks),
    companies,
    byCompany: grouped(rows, ({ action }) =>
      [...action.partyIds, ...action.scope.releasedPartyIds].flatMap(id => companies.get(id)?.id ?? []),
    ),
    byCountry: grouped(rows, row => row.countries),
    byGood: grouped(rows, row => row.action.scope.goods),
    goodNames: goodNamesOf(dataset),
  };
}

/** The records that name a company, newest first. */
export function namingOf(catalog: Catalog, { id, partyIds }: Company): Row[] {
  return (catalog.byCompany.get(id) ?? []).filter(row => row.action.partyIds.some(each => partyIds.has(each)));
}

/** The newest first. */
export function byDate({ action: a }: Row, { action: b }: Row): number {
  return before(b.issued, a.issued) || before(a.id, b.id);
}

/** Goods that no page is scanned for have no name in the vocabulary, and some share one: the record that lists such a good alone names it. */
function goodNamesOf({ actions, words }: Dataset): Map<string, string> {
  const names = new Map<string, string>();
  for (const { scope } of actions) {
    const [only, ...others] = scope.goods;
    if (only !== undefined && others.length === 0 && scope.text !== null) names.set(only, scope.text);
  }
  for (const [name, goods] of grouped(Object.entries(words.goods), ([, { name }]) => [name]))
    for (const [id] of goods) if (goods.length === 1 || !names.has(id)) names.set(id, name);
  return names;
}

function rowOf(action: Action, source: Source, parties: ReadonlyMap<string, Party>, brands: BrandLink[]): Row {
  const named = action.partyIds.flatMap(id => parties.get(id) ?? []);
  return {
    action,
    source,
    category: categoryOf(action, source),
    parties: named,
    brands,
    countries: countriesOf(action, named),
    year: Number(action.issued.slice(0, 4)),
  };
}

/** As `levelOf` of core without a page: what this record is, whoever looks at it. */
function categoryOf(action: Action, source: Source): Category {
  if (action.context === true || source.level === null) return 'context';
  return isInForce(action.status) ? source.level : 'ended';
}

function countriesOf(action: Action, parties: readonly Party[]): CountryCode[] {
  if (action.country !== null) return [action.country];
  const own = action.scope.madeIn.length > 0 ? action.scope.madeIn : parties.flatMap(party => party.country ?? []);
  return [...new Set(own)];
}

function sourceOf(sources: ReadonlyMap<string, Source>, id: string): Source {
  const source = sources.get(id);
  if (source === undefined) throw new Error(`dataset: no source "${id}"`);
  return source;
}
