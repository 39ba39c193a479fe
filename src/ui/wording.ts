import type { Action, Level, Match, Scope, Source } from '../core/types';
import type { ActionRecord } from '../platform/api';
import { country, date, isCountry, number, t, tFor } from '../platform/i18n';
import { editionWords, isolated, LISTINGS, PUBLICATIONS, sinceWhen, staleWords, statusWord } from '../platform/record-words';
import { hasForce } from './timeline-scale';

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
  const superseded = relations.some(relation => relation.kind === 'superseded-by');
  const say = (id: string, form = '') => tFor('effect', id, form + length) ?? tFor('effect', id, form);
  const other = hasForce(action) ? superseded && say(kind, '_superseded') : (say(kind, `_${status}`) ?? say(kind, '_then'));
  return other || say(kind === 'tvpra-good' && scope.input !== null ? 'tvpra_input' : kind);
}

/** The heading of an action's effect: what it means now, meant then, or meant when a stale copy was made. */
export function meaningTitle(level: Level | 'context', record: Pick<ActionRecord, 'action' | 'source'>): string {
  if (level === 'ended') return t('meaning_then_title');
  return t(statusOf(record).stale === null ? 'meaning_title' : 'meaning_stale_title');
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
