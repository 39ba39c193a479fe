import * as v from 'valibot';
import type { Party } from '../../../src/core/types';
import { countryCode } from '../../parsing/country';
import { gradeOf } from '../../parsing/grade';
import { readJson } from '../../parsing/json';
import { listedPartyKind } from '../../parsing/listed-party';
import { BadRow, type ParsedSource, Reader, type SourceFiles } from '../../parsing/reader';
import type { EvidencedAction } from '../../parsing/records';
import { removalColumns, removalOf } from '../../parsing/removal';
import { text } from '../../parsing/schema';
import { scopeOf } from '../../parsing/scope';
import { listOf, type Row, readTable } from '../../parsing/table';
import { namesOf, readWeakAliases } from '../../parsing/weak-aliases';

const listingsFile = 'listings.csv';
/** The copy that a listing in force must stand on. */
export const entriesFile = 'entity-list-entries-2026-07-09.json';
const columns = [
  'id',
  'name',
  'entries',
  'aliases',
  'kind',
  'listed',
  'status',
  ...removalColumns,
  'reason',
  'federal_register',
  'evidence',
  'grade',
] as const;

const entriesSchema = v.object({
  count: v.number(),
  entities: v.array(v.object({ name: text, aliases: v.array(text), country: text, federal_register: text, notes: text })),
});

type Listing = Row<(typeof columns)[number]>;
type Entry = v.InferOutput<typeof entriesSchema>['entities'][number];

const title = 'Entity List';
const citation = {
  title: 'Entity List (Supplement No. 4 to 15 CFR Part 744)',
  url: 'https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-744/appendix-Supplement%20No.%204%20to%20Part%20744',
};

/** Entries of the Commerce Entity List whose cited reason is human rights; the whole list holds thousands for other reasons. */
export function parse(files: SourceFiles): ParsedSource {
  const reader = new Reader();
  const weak = readWeakAliases(files);
  const entries = new Map(readJson(files, entriesFile, entriesSchema).entities.map(entry => [entry.name, entry]));
  const listings = readTable(files, listingsFile, columns);
  for (const listing of listings) {
    const where = { file: listingsFile, row: listing.row };
    reader.row(where, () => {
      const entry = entryOf(listing, entries);
      checkAgainst(listing, entry);
      const party = partyOf(listing, entry, weak);
      reader.keep(where, actionOf(listing, entry, party), party ? [party] : []);
    });
  }
  const named = new Set(listings.flatMap(namesOnList));
  for (const name of entries.keys()) {
    if (!named.has(name)) reader.reject({ file: entriesFile, row: 1 }, `"${name}" has no row in ${listingsFile}`);
  }
  return reader.done();
}

/** The entries that a row stands for: its own name, or those that it sums up. */
function namesOnList({ name, entries }: Listing): string[] {
  return entries === '' ? [name] : listOf(entries);
}

/** The row's entry, or its entries as one; `null` unless all of them stand on the list. */
function entryOf(listing: Listing, entries: ReadonlyMap<string, Entry>): Entry | null {
  const names = namesOnList(listing);
  const all = names.flatMap(name => entries.get(name) ?? []);
  const [first] = all;
  if (first === undefined || all.length < names.length) return null;
  const distinct = (parts: readonly string[]) => [...new Set(parts)].join('\n');
  return {
    ...first,
    aliases: all.flatMap(entry => entry.aliases),
    federal_register: distinct(all.flatMap(entry => entry.federal_register.split(/\.?\n/))),
    notes: distinct(all.map(entry => entry.notes)),
  };
}

/** In force means: on the list copy, with the same aliases. Not on it means `unverified`, which never flags. */
function checkAgainst(listing: Listing, entry: Entry | null): void {
  if (!['in-force', 'unverified', 'removed'].includes(listing.status)) throw new BadRow(`unknown status "${listing.status}"`);
  if ((listing.status === 'removed') !== (listing.removed !== '')) throw new BadRow('status and day of removal disagree');
  if (listing.status === 'in-force' && !entry)
    throw new BadRow(`"${listing.name}" is in force here, but not in ${entriesFile}: add its entry there word for word`);
  if (listing.status === 'unverified' && entry) throw new BadRow(`"${listing.name}" is unverified here, but stands on the list`);
  for (const alias of entry ? listOf(listing.aliases) : []) {
    if (!entry?.aliases.some(official => official.includes(alias))) throw new BadRow(`the alias "${alias}" is not in the official entry`);
  }
}

function partyOf(listing: Listing, entry: Entry | null, weak: ReadonlySet<string>): Party | null {
  const kind = listedPartyKind(listing.kind);
  if (!kind) return null;
  return {
    id: `party-${listing.id}`,
    ...namesOf(listing.name, listOf(listing.aliases), weak),
    country: entry ? countryCode(entry.country) : 'CN',
    kind,
  };
}

function actionOf(listing: Listing, entry: Entry | null, party: Party | null): EvidencedAction {
  const removal = removalOf(listing, entry !== null);
  const notices = entry ? entry.federal_register.replace(/\.?\n/g, '; ') : listing.federal_register;
  return {
    id: listing.id,
    sourceId: 'bis_entity_list',
    kind: 'entity-list',
    title,
    status: removal ? 'ended' : entry ? 'in-force' : 'unverified',
    statusWord: null,
    issued: listing.listed,
    history: [{ date: listing.listed, event: 'listed', note: notices }, ...(removal ? [removal] : [])],
    partyIds: party ? [party.id] : [],
    scope: scopeOf(party ? {} : { text: listing.name, summary: true }),
    relations: [],
    wording: entry?.notes ?? null,
    reason: listing.reason,
    citation,
    moreCitations: [],
    evidence: listing.evidence,
    grade: gradeOf(listing.grade),
    country: 'CN',
  };
}
