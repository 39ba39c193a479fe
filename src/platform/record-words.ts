import type { Action, Product, Unknown, Why } from '../core/types';
import type { ActionRecord } from './api';
import { country, date, list, t, tFor } from './i18n';

/*
 * What was done, and where it stands: the words that a slip on a page shares with the pages of our own.
 */

/** Kinds that are an entry on a list, not an order: "in force" would claim too much. */
export const LISTINGS: ReadonlySet<Action['kind']> = new Set<Action['kind']>([
  'uflpa-listing',
  'entity-list',
  'sdn',
  'ns-cmic',
  'tvpra-good',
  'eo13126-good',
]);
/** Kinds that only state something about a company or a government; they bind no one. */
export const PUBLICATIONS: ReadonlySet<Action['kind']> = new Set<Action['kind']>(['report', 'tip-tier']);
/** More names than this make no sentence. */
const MOST_NAMES = 3;

/**
 * What the government did, in one sentence: whom or what it names, and when.
 *
 * @param dated `_undated` where the day stands beside it
 */
export function whatTheyDid({ action, parties }: ActionRecord, dated: '' | '_undated' = ''): string {
  if (isUnnamed({ action, parties })) return t('joined_label', t('status_published'), date(action.issued));
  const names = namesOf({ action, parties: parties.slice(0, MOST_NAMES) }, list);
  const values = [isolated(names + countryOfGood(action)), date(action.issued)];
  // "Goods of" is said of a maker, not of the goods themselves; of an edition, no first day.
  const forms = [parties.length === 0 && '_goods', action.edition && '_edition', isDay(action.issued) && '_day', ''];
  // Without its day, the sentence on what is no longer in force would say that it still is.
  const beside = action.status.endsWith('in-force') ? dated : '';
  const [sentence] = forms.flatMap(form => (typeof form === 'string' ? (tFor('did', action.kind, form + beside, ...values) ?? []) : []));
  // "Co., Ltd." ends a sentence with its own full stop.
  return (sentence ?? action.title).replace(/\.(\u2069?)\.$/, '.$1');
}

/** " (Pakistan)": a good stands on a list for a country, which its name does not say. */
export function countryOfGood({ kind, country: code }: Action): string {
  return kind.endsWith('-good') && code !== null ? ` (${country(code)})` : '';
}

/** Whether it is not known whom a report names: its title then says no more than the head does. */
export function isUnnamed({ action, parties }: Pick<ActionRecord, 'action' | 'parties'>): boolean {
  return action.kind === 'report' && parties.length === 0 && action.scope.text === null;
}

/** Whom a record names; where it names nobody, what it covers, else its title. */
export function namesOf(
  { action, parties }: Pick<ActionRecord, 'action' | 'parties'>,
  joined: (names: string[]) => string = names => names.join('; '),
): string {
  return joined(parties.map(party => party.name)) || (action.scope.text ?? action.title);
}

/** Keeps the order of a Latin name or a version within a right-to-left sentence. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** "since 24 Sep 2025", "since 2024": a day takes an article in some languages, a year does not. */
export function sinceWhen(iso: string): string {
  return isDay(iso) ? t('since_day', date(iso)) : t('since', date(iso));
}

/** "in the 2022 edition": where the source gives no first date, the edition that a row stands in; `null` where it gives one. */
export function editionWords({ kind, issued, edition }: Action): string | null {
  return edition === undefined ? null : (tFor('edition', kind, isDay(issued) ? '_day' : '', date(issued)) ?? date(issued));
}

function isDay(iso: string): boolean {
  return iso.length > 'YYYY-MM'.length;
}

/** Where an action stands, in a word that claims no more than its kind allows. */
export function statusWord({ kind, status }: Action): string {
  if (PUBLICATIONS.has(kind)) return t('status_published');
  return status === 'in-force' && LISTINGS.has(kind) ? t('status_listed') : (tFor('status', status) ?? status);
}

/** What can still be said from an old copy: that it was so on that day, and to check the official page. */
export function staleWords(kind: Action['kind'], day: string, age: string): { word: string; stale: string } {
  return LISTINGS.has(kind)
    ? { word: t('status_stale_listed', day), stale: t('stale_sentence_listed', day, age) }
    : { word: t('status_stale', day), stale: t('stale_sentence', day, age) };
}

/** What a field of a product is called. */
export function fieldName(field: Unknown['field']): string {
  return t(field === 'countryOfOrigin' ? 'field_origin' : `field_${field}`);
}

/** Whether a word agrees with the goods of the brand, not with the record, which names none. */
export function isBrandGood({ rule, name }: Why, { scope }: Action): boolean {
  return rule.includes('brand-goods') && name !== scope.text;
}

/** The page's words on an origin that cannot be compared, as "Made in Taiwan and China"; `null` where it states nothing. */
export function unclearWords(product: Product | undefined, { field }: Unknown): string | null {
  return (field === 'countryOfOrigin' && product?.countryOfOrigin) || null;
}
