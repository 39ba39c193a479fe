import type { CountryCode } from '../../core/types';
import { country, date, list, number, t, tn } from '../../platform/i18n';
import { voiceOf } from '../../ui/wording';
import { cached } from './cached';
import type { Catalog, Row } from './catalog';

/** `Intl` objects are slow to make and a list asks for hundreds of names. */
export const countryName: (code: CountryCode) => string = cached(country);

export const dateOf: (iso: string) => string = cached(date);

/** The edition of the records by the day of its newest list: a version's short hash tells a shopper nothing. */
export function editionOf(version: string): string {
  return dateOf(version.slice(0, 'YYYY-MM-DD'.length));
}

/** What a record is called in a list. `official`: the government's own words, to be set in its voice. */
export interface RowName {
  text: string;
  official: boolean;
}

export function nameOf({ action, parties, brands }: Row): RowName {
  const [first, ...others] = parties;
  if (first !== undefined) {
    return { text: others.length > 0 ? t('explorer_and_more', first.name, number(others.length)) : first.name, official: true };
  }
  if (action.kind === 'report' && brands.length > 0) return { text: list(brands.map(link => link.brand)), official: false };
  return { text: action.scope.text ?? action.title, official: action.scope.text === null || voiceOf(action.scope) === 'official' };
}

/** The line under the name: what it covers and where. */
export function aboutOf(row: Row): { covers: string | null; places: string } {
  const { action, parties, countries } = row;
  const covers = parties.length > 0 ? action.scope.text : action.kind === 'tip-tier' ? action.statusWord : action.reason;
  const short = covers !== null && covers.length <= 120 ? covers : null;
  return { covers: short, places: list(countries.slice(0, 4).map(countryName)) };
}

/** English name of a good, as the records print it; of one that no record lists alone, its key in plain letters. */
export function goodName(catalog: Catalog, id: string): string {
  return catalog.goodNames.get(id) ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
}

/** "4 records", as the spoken name of a figure's part that shows only the digit: where a language writes none, one or two as words, the digit comes first. */
export function countOf(records: number): string {
  const [digits, words] = [number(records), tn('explorer_count', records)];
  return words.includes(digits) ? words : `${digits} (${words})`;
}
