import type { Action, Citation, CountryCode, HistoryEvent, Party, Scope, Status } from '../../../src/core/types';
import { countryCode } from '../../parsing/country';
import { gradeOf } from '../../parsing/grade';
import { BadRow } from '../../parsing/reader';
import type { EvidencedAction } from '../../parsing/records';
import { scopeOf } from '../../parsing/scope';
import { slugify } from '../../parsing/slug';
import { listOf, type Row } from '../../parsing/table';
import type { PartyRecord, readRecords } from './records';

export const orderColumns = [
  'id',
  'country',
  'entity',
  'listed_as',
  'aliases',
  'merchandise',
  'type',
  'issued',
  'status',
  'ended',
  'remarks',
  'note',
  'url',
  'evidence',
  'grade',
] as const;
export const removalColumns = ['id', 'removed', 'extent', 'date'] as const;

export type Order = Row<(typeof orderColumns)[number]>;
type Removal = Row<(typeof removalColumns)[number]>;
type Records = ReturnType<typeof readRecords>;

/**
 * Customs' status words, the ended ones as `orders.csv` tells them apart. "Not found": no longer in Customs' file, and no source tells of
 * an end; that an order left the file does not say that it was revoked. Any other word stops the build until a person looks it up.
 */
const statuses: ReadonlyMap<string, Status> = new Map([
  ['Active', 'in-force'],
  ['Partially Modified', 'partly-in-force'],
  ['Inactive-Pending Litigation', 'suspended'],
  ['Inactive (modified)', 'ended'],
  ['Inactive (revoked)', 'ended'],
  ['Inactive', 'ended'],
  ['Not found', 'unverified'],
]);

const instruments: ReadonlyMap<string, Pick<Action, 'kind' | 'title'>> = new Map([
  ['WRO', { kind: 'wro', title: 'Withhold release order' }],
  ['Finding', { kind: 'finding', title: 'Finding' }],
]);

const datasetPage: Citation = {
  title: 'Withhold Release Orders and Findings',
  url: 'https://www.cbp.gov/document/stats/withhold-release-orders-findings',
};

/** @throws BadRow for a word that Customs has not used before. */
export function statusOf(order: Order): Status {
  const status = statuses.get(order.status);
  if (!status) throw new BadRow(`unknown status word "${order.status}": look it up at Customs before it counts`);
  return status;
}

/** Whether an order of this status is no longer in Customs' file: the word for it is then ours. */
export function isGone(status: Status): boolean {
  return status === 'ended' || status === 'unverified';
}

/** The action of one order, with the parties it names and those released from it. */
export function readOrder(order: Order, records: Records, removals: readonly Removal[]): { action: EvidencedAction; parties: Party[] } {
  const instrument = instruments.get(order.type);
  if (!instrument) throw new BadRow(`unknown type "${order.type}"`);
  const status = statusOf(order);
  const country = order.country === 'Fishing Vessels' ? null : countryCode(order.country);
  const scope = records.scopes[order.id];
  if (!scope) throw new BadRow(`scope.json has no entry "${order.id}"`);
  const { released, ...limits } = scope;
  const named = namedParties(order, records.parties[order.id], country);
  const freed = released.map(name => releasedParty(name, country));
  checkRemovals(removals, released, limits.excludedGoods);
  const citations = citationsOf(listOf(order.url));
  return {
    parties: [...named, ...freed],
    action: {
      id: order.id,
      sourceId: 'cbp_wro',
      ...instrument,
      status,
      statusWord: isGone(status) ? null : order.status,
      issued: order.issued,
      history: historyOf(order, removals, records.history[order.id] ?? []),
      partyIds: named.map(party => party.id),
      scope: scopeOf({ ...limits, ...textOf(order, limits.text), releasedPartyIds: freed.map(party => party.id) }),
      relations: [],
      wording: wordingOf(order, limits.text, named),
      reason: null,
      citation: citations[0] ?? datasetPage,
      moreCitations: citations.slice(1),
      evidence: order.evidence,
      grade: gradeOf(order.grade),
      country,
    },
  };
}

/** What the order covers: Customs' merchandise, or the sentence that it has in place of a name; else a summary of ours. */
function textOf({ entity, merchandise }: Order, sentence: string | undefined): Pick<Scope, 'text' | 'summary'> {
  if (sentence === undefined) return { text: merchandise };
  return { text: sentence, ...(sentence !== entity.replace(/\.$/, '') && { summary: true }) };
}

/**
 * Customs' own words: its remarks; and where the scope prints a sentence of ours, whom and what Customs names, for a party's name may
 * leave out a part of that ("Fishing Vessels owned by").
 */
function wordingOf({ entity, merchandise, remarks }: Order, sentence: string | undefined, named: readonly Party[]): string | null {
  const bare = entity.replace(/\.$/, '');
  const replaced = sentence !== undefined && !sentence.startsWith(`${merchandise} (`);
  const isSaid = sentence === bare || named.some(({ name }) => name === entity);
  return [replaced && !isSaid ? bare : '', replaced ? merchandise : '', remarks].filter(part => part !== '').join('. ') || null;
}

function namedParties(order: Order, records: readonly PartyRecord[] | undefined, country: CountryCode | null): Party[] {
  const named = records ?? [
    { name: order.entity, kind: 'company' as const, aliases: listOf(order.aliases).filter(alias => alias !== order.entity) },
  ];
  return named.map(({ name, kind, aliases, weakAliases, country: own }) => ({
    id: partyId(name),
    name,
    aliases,
    ...(weakAliases && { weakAliases }),
    country: own ?? country,
    kind,
  }));
}

function releasedParty(name: string, country: CountryCode | null): Party {
  const [, bare = name, short] = /^(.*?) \(([A-Z]+)\)$/.exec(name) ?? [];
  return {
    id: partyId(name),
    name: bare,
    aliases: short ? [short] : [],
    ...(short && { weakAliases: [short] }),
    country,
    kind: 'company',
  };
}

function partyId(name: string): string {
  return `party-cbp-${slugify(name)}`;
}

/** Whatever was removed from an order must be in its scope as a released maker or as excluded goods, or it would still be flagged. */
function checkRemovals(removals: readonly Removal[], released: readonly string[], excludedGoods: readonly string[]): void {
  for (const { removed, extent } of removals) {
    const known = extent.startsWith('merchandise') ? excludedGoods.length > 0 : released.some(name => removed.includes(name));
    if (!known) throw new BadRow(`"${removed}" was removed from the order, but scope.json does not release it`);
  }
}

function historyOf(order: Order, removals: readonly Removal[], more: readonly HistoryEvent[]): HistoryEvent[] {
  const note = order.note || null;
  const ended: HistoryEvent[] = order.ended ? [{ date: order.ended, event: 'ended', note }] : [];
  const removed = removals.map(
    ({ date, removed, extent }): HistoryEvent => ({
      date,
      event: 'modified',
      note: extent.startsWith('only') ? `${removed}: ${extent}, removed from the order.` : `${removed}: removed from the order.`,
    }),
  );
  const events: HistoryEvent[] = [{ date: order.issued, event: 'issued', note: order.ended ? null : note }, ...removed, ...more, ...ended];
  return events.sort((a, b) => a.date.localeCompare(b.date));
}

/** Of an order that ended, the page that says so comes first. */
function citationsOf(urls: readonly string[]): Citation[] {
  const pages = urls.filter(url => url !== datasetPage.url).map(url => ({ title: titleOf(url), url }));
  // A local office tells of a shipment; the order itself stands in the dataset.
  return urls.some(isLocal) ? [datasetPage, ...pages] : [...pages, datasetPage];
}

function isLocal(url: string): boolean {
  return url.includes('/local-media-release/');
}

function titleOf(url: string): string {
  if (isLocal(url)) return 'Customs release on one shipment';
  if (url.includes('justia.com')) return 'Federal Register notice of the end (copy at Justia)';
  if (url.includes('federalregister.gov')) return 'Federal Register notice';
  if (url.includes('govdelivery.com')) return 'Customs message to the trade (CSMS)';
  return url.includes('/newsroom/') ? 'Customs release' : 'Customs page';
}
