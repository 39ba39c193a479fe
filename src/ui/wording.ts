import type { Action, Level, Match, Scope, Source } from '../core/types';
import type { ActionRecord } from '../platform/api';
import { country, countryInEnglish, date, isCountry, number, t, tFor } from '../platform/i18n';
import {
  editionWords,
  isolated,
  isUnnamed,
  LISTINGS,
  namesOf,
  PUBLICATIONS,
  sinceWhen,
  staleWords,
  statusWord,
  whatTheyDid,
} from '../platform/record-words';
import { hasForce } from './timeline-scale';

/** Kinds whose title says what was done, not which list or law it rests on: a citation names the list before it. */
const ACTS: ReadonlySet<Action['kind']> = new Set<Action['kind']>(['wro', 'finding', 'detention']);

/** The label of a card or the verdict above it: by level; of an import order by the list and what of the page it names. */
export function statementOf(kind: 'label' | 'verdict', match: Match): string {
  const { level, sourceId } = match;
  if (isCommodityOrder(match)) return tFor(kind, 'commodity') ?? '';
  const named = namedAs(match);
  if (level !== 'import-order') return tFor(kind, level, `_${named}`) ?? tFor(kind, level) ?? '';
  // A place, a vessel, an owned brand have one verdict, whatever list covers them.
  return tFor(kind, sourceId === 'uflpa' ? 'uflpa' : 'order', `_${named}`) ?? tFor(kind, named) ?? '';
}

/** What of the page a record names: an importer is no maker, nor is the vessel, farm or plant that the text names beside one. */
function namedAs({ basis, why: [first] }: Match): string {
  if (first?.field === 'importer') return first.field;
  return first?.rule.includes('vessel') ? 'workplace' : basis;
}

/** A record as one match is of it: with the tie of its own brand alone. */
export function ofMatch(record: ActionRecord, { brandLinkId }: Match): ActionRecord {
  return { ...record, brandLinks: record.brandLinks.filter(({ id }) => id === brandLinkId) };
}

/** Whether an order, not the Labor Department's list, covers the commodity: of some mines or fields, which no page names. */
export function isCommodityOrder({ level, sourceId }: Match): boolean {
  return level === 'at-risk-good' && sourceId === 'cbp_wro';
}

/**
 * The action's effect in law: what it was or may be, where it is not known to be in force; what is enforced in its place, where the
 * record says so; where the listed good is an input, it speaks of that.
 *
 * @param length `_brief` where many stand below each other
 */
export function effectOf(action: Action, length: '' | '_brief' = ''): string | null {
  const { kind, relations, scope, status } = action;
  const say = (id: string, form = '') => tFor('effect', id, form + length) ?? tFor('effect', id, form);
  const other = hasForce(action)
    ? relations.some(({ kind }) => kind === 'superseded-by') && say(kind, '_superseded')
    : (say(kind, `_${status}`) ?? say(kind, '_then'));
  return other || say(kind === 'tvpra-good' && scope.input !== null ? 'tvpra_input' : kind);
}

/** What the action does not mean: one list differs in that from the others of its level. */
export function limitOf({ kind, status }: Action, level: Level): string | null {
  return tFor('limit', level === 'ended' ? status : kind) ?? tFor('limit', level);
}

/**
 * Why a card is shown, in one line. "Past action" says when, not why: there the words say it.
 *
 * @param label empty where the verdict above says it
 */
export function reasonOf(match: Match, label: string): string {
  const [why] = match.why;
  if (match.level === 'ended' && why !== undefined)
    return t('why_past', isolated(why.text), isolated(isCountry(why.name) ? country(why.name) : why.name));
  // An origin that is not stated is a row of the check, and what follows from it stands below that.
  const open = tFor('why', match.unknown[0]?.rule ?? '');
  if (open !== null) return label ? t('joined_sentences', label, open) : open;
  return label && t('why_line', label);
}

/** Whether an origin would be compared, and the page states none. */
export function isOriginUnknown(match: Match): boolean {
  return match.unknown.some(({ field }) => field === 'countryOfOrigin');
}

/** The class that sets what a record covers: the government's words in its own voice, a summary of ours in ours. */
export function voiceOf({ summary }: Scope): 'official' | undefined {
  return summary === true ? undefined : 'official';
}

/** The class that sets a source's name: third parties do not speak in the government's voice. */
export function voiceOfSource({ level }: Pick<Source, 'level'>): 'official' | undefined {
  return level === 'reported' ? undefined : 'official';
}

/** Whether the cited reason is the list's own wording: only the UFLPA's sections are; of other lists we sum it up. */
export function isReasonVerbatim({ kind }: Action): boolean {
  return kind === 'uflpa-listing';
}

/** "Issued: 4 Oct 1991": the day of an action's beginning, where nothing may be said to be so since then. */
function begunWhen({ kind, issued }: Action): string {
  return t('joined_label', t(LISTINGS.has(kind) ? 'event_listed' : 'event_issued'), date(issued));
}

/** "In force · since 24 Sep 2025"; for a stale copy what was true on its day, with `stale` as a full sentence. */
export function statusOf({ action, source }: Pick<ActionRecord, 'action' | 'source'>): {
  word: string;
  since: string;
  stale: string | null;
} {
  const word = statusWord(action);
  if (PUBLICATIONS.has(action.kind)) return { word, since: date(action.issued), stale: null };
  const edition = editionWords(action);
  const inForce = hasForce(action);
  const since = edition ?? (inForce ? sinceWhen(action.issued) : begunWhen(action));
  if (inForce && source.stale) return { since, ...staleWords(action.kind, date(source.asOf), number(source.ageDays)) };
  const ended = action.history.find(event => event.event === 'ended' || event.event === 'suspended');
  if (!inForce && ended !== undefined)
    return { word, since: edition === null ? t('from_to', date(action.issued), date(ended.date)) : date(ended.date), stale: null };
  return { word, since, stale: null };
}

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
