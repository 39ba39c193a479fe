import type { Grade, HistoryEvent, Party } from '../../../src/core/types';
import type { EvidencedAction } from '../../parsing/records';
import { removalColumns } from '../../parsing/removal';
import { scopeOf } from '../../parsing/scope';
import { slugify } from '../../parsing/slug';
import { listOf, type Row } from '../../parsing/table';
import { namesOf } from '../../parsing/weak-aliases';
import { bareName, type ListedEntity } from './name-cell';

export const entityColumns = [
  'id',
  'entity',
  'country',
  'extra_aliases',
  'listed_since',
  'redated',
  ...removalColumns,
  'federal_register',
  'notice',
  'notice_url',
  'grade',
] as const;

/** Our row of a listed entity: its id, and what the page does not say. */
export type EntityRow = Row<(typeof entityColumns)[number]>;

/** One appearance of an entity on the page; an entity can stand in up to three sections. */
export interface Listing extends ListedEntity {
  section: string;
  sectionText: string;
  cell: string;
  date: string;
}

const page = { title: 'UFLPA Entity List', url: 'https://www.dhs.gov/uflpa-entity-list' };
const copy =
  'Page of Homeland Security as fetched on 2026-07-09, “Last Updated: 01/14/2025” (phagehunter/nsfreg data/source-uflpa-2026-07-09.html@f77a4b9)';

/** The party of a listed entity, with every other spelling that the page gives. */
export function entityParty(entity: EntityRow, listings: readonly Listing[], weak: ReadonlySet<string>): Party {
  const spellings = listings.flatMap(({ name, aliases, subsidiaries }) => [...aliases, bareName(name), ...subsidiaries]);
  const aliases = distinct([...spellings, ...listOf(entity.extra_aliases)], entity.entity);
  return {
    id: `party-uflpa-${slugify(entity.entity)}`,
    ...namesOf(entity.entity, aliases, weak),
    country: entity.country || null,
    kind: 'company',
  };
}

/** The action: listed since the first date on the page, or since the earlier day that Homeland Security had given before it changed it. */
export function entityAction(
  entity: EntityRow,
  listings: readonly Listing[],
  partyId: string,
  { grade, removal }: { grade: Grade; removal: HistoryEvent | null },
): EvidencedAction {
  const history = removal ? [{ date: entity.listed_since, event: 'listed' as const, note: null }, removal] : historyOf(entity, listings);
  const sections = listings.map(({ section, date }) => `(${section}) ${date}`).join(', ');
  return {
    id: entity.id,
    sourceId: 'uflpa',
    kind: 'uflpa-listing',
    title: page.title,
    status: removal ? 'ended' : 'in-force',
    statusWord: null,
    issued: history[0]?.date ?? '',
    history,
    partyIds: [partyId],
    scope: scopeOf(),
    relations: [],
    wording: listings[0]?.cell ?? entity.entity,
    reason: listings.map(({ section, sectionText }) => `(${section}) ${sectionText}`).join(' ') || null,
    citation: page,
    moreCitations: entity.notice_url ? [{ title: entity.notice, url: entity.notice_url }] : [],
    evidence: [`${copy}: ${sections}`, entity.federal_register].filter(part => part !== '').join('; '),
    grade,
    country: 'CN',
  };
}

function historyOf(entity: EntityRow, listings: readonly Listing[]): HistoryEvent[] {
  const onPage = [...listings].sort((a, b) => a.date.localeCompare(b.date));
  const [first] = onPage;
  if (!first) return [];
  const later = onPage
    .filter(listing => listing.date !== first.date)
    .map(({ date, section }): HistoryEvent => ({ date, event: 'modified', note: `Also listed in section (${section}).` }));
  if (!entity.listed_since) return [{ date: first.date, event: 'listed', note: null }, ...later];
  return [
    { date: entity.listed_since, event: 'listed', note: null },
    { date: first.date, event: 're-dated', note: entity.redated },
    ...later,
  ];
}

/** The names that differ in more than punctuation from `name` and from each other. */
function distinct(names: readonly string[], name: string): string[] {
  const keys = new Set([keyOf(name)]);
  return names.filter(candidate => {
    const key = keyOf(candidate);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}

function keyOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}
