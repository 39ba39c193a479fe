import type { Action, Match } from '../core/types';
import type { ActionRecord } from '../platform/api';
import { countryInEnglish, t } from '../platform/i18n';
import { isUnnamed, LISTINGS, namesOf, PUBLICATIONS, whatTheyDid } from '../platform/record-words';

/** Kinds whose title says what was done, not which list or law it rests on: a citation names the list before it. */
const ACTS: ReadonlySet<Action['kind']> = new Set<Action['kind']>(['wro', 'finding', 'detention']);

/**
 * A reference to paste elsewhere: title, names, country, dates, status and address, so that one record is meant and no other; nothing
 * about the page. A report is cited by its publisher, with the brands that it speaks of.
 */
export function citationOf(record: ActionRecord): string {
  const { action, source, brandLinks } = record;
  const { title, kind, citation } = action;
  const names = isUnnamed(record) ? '' : namesOf(record);
  const cited =
    kind === 'report'
      ? [citation.title, ...brandLinks.map(({ brand }) => brand), names]
      : [source.agency, ACTS.has(kind) ? `${source.name}: ${title}` : title, names, countryBeside(names, action)];
  return `${[...cited, citedDate(action)].filter(Boolean).join(', ')}${citedStatus(record)}. ${citation.url}`;
}

/** The country of the record in English, where the names do not say it; a record on a country itself has it in official words. */
function countryBeside(names: string, { kind, country: code }: Action): string {
  const name = kind === 'tip-tier' || code === null ? '' : countryInEnglish(code);
  return names.includes(name) ? '' : name;
}

/** In quotation marks only the list's own word. */
function citedStatus({ action, source }: ActionRecord): string {
  const { statusWord } = action;
  // On that day it was known; since then it is not.
  if (statusWord === null && action.status === 'unverified') return ', not known whether it still applies';
  const status = statusWord === null ? plainStatus(action) : `status “${statusWord}”`;
  return status && `, ${status} as of ${source.asOf}`;
}

/** Where an action stands, in English for citations and tables; what only states something has no status. */
export function plainStatus({ kind, status }: Action): string {
  if (PUBLICATIONS.has(kind)) return '';
  return status === 'in-force' && LISTINGS.has(kind) ? 'listed' : status.replaceAll('-', ' ');
}

/** "2025-09-24", "2022 edition", "list of 2014": where the source gives no first date, the edition stands in its place. */
function citedDate({ issued, edition }: Action): string {
  return edition === undefined ? issued : edition.replace(/^\d{4}$/, '$& edition');
}

/** The text for a person who disputes a record: which record and which words; no address of a page, nothing personal. */
export function disputeOf(match: Match, { action, parties }: ActionRecord, datasetVersion: string): string {
  const names = namesOf({ action, parties });
  const words = match.why.map(why => `${why.field} “${why.text}” = “${why.name}” (${why.rule})`).join('; ');
  return t('dispute_text', action.id, names, words, datasetVersion, action.citation.url);
}

/** A ready, polite letter to the seller. */
export function letterOf(productTitle: string | null, record: ActionRecord): string {
  // The form of a shop may print what isolates a name or keeps a date together; only where it reads the other way is it needed.
  const done = t('text_dir') === 'rtl' ? whatTheyDid(record) : whatTheyDid(record).replace(/[\u2060\u2068\u2069]/g, '');
  return t('letter', productTitle ?? '', citationOf(record), done);
}
