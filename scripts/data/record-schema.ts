import * as v from 'valibot';
import type { EvidencedAction, EvidencedLink } from '../../data/parsing/records';
import { citation, countryIso, grade, historyEvent, httpsUrl, isoDate, partyKind, slug, text } from '../../data/parsing/schema';
import type { Guide, Programme } from '../../src/core/guide-types';
import type { ActionKind, Party } from '../../src/core/types';

const sourceId = v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/));

const scope = v.strictObject({
  text: v.nullable(text),
  summary: v.exactOptional(v.literal(true)),
  goods: v.array(slug),
  excludedGoods: v.array(slug),
  madeIn: v.array(countryIso),
  places: v.array(slug),
  plants: v.array(text),
  onlyThere: v.exactOptional(v.literal(true)),
  vessels: v.array(text),
  releasedPartyIds: v.array(slug),
  input: v.nullable(text),
  inputGoods: v.exactOptional(v.array(slug)),
});

/** Each word of `ActionKind`: one that is missing here does not compile. */
const KINDS = {
  wro: 'wro',
  finding: 'finding',
  'uflpa-listing': 'uflpa-listing',
  'origin-rule': 'origin-rule',
  'entity-list': 'entity-list',
  sdn: 'sdn',
  'ns-cmic': 'ns-cmic',
  detention: 'detention',
  'tvpra-good': 'tvpra-good',
  'eo13126-good': 'eo13126-good',
  report: 'report',
  'tip-tier': 'tip-tier',
  'rrm-case': 'rrm-case',
} as const satisfies { [Kind in ActionKind]: Kind };

/** Every action that ships: a date, a grade, evidence and an https citation. */
export const actionSchema = v.strictObject({
  id: slug,
  sourceId,
  kind: v.enum(KINDS),
  title: text,
  status: v.picklist(['in-force', 'partly-in-force', 'suspended', 'ended', 'unverified']),
  statusWord: v.nullable(text),
  issued: isoDate,
  edition: v.exactOptional(text),
  history: v.pipe(v.array(historyEvent), v.minLength(1, 'no dated event')),
  partyIds: v.array(slug),
  scope,
  relations: v.array(
    v.strictObject({ kind: v.picklist(['superseded-by', 'supersedes', 'same-company', 'same-matter', 'group']), actionId: slug }),
  ),
  wording: v.nullable(text),
  reason: v.nullable(text),
  citation,
  moreCitations: v.array(citation),
  evidence: text,
  grade,
  context: v.exactOptional(v.literal(true)),
  country: v.nullable(countryIso),
}) satisfies v.GenericSchema<EvidencedAction>;

export const partySchema = v.strictObject({
  id: slug,
  name: text,
  aliases: v.array(text),
  weakAliases: v.exactOptional(v.array(text)),
  country: v.nullable(countryIso),
  kind: partyKind,
}) satisfies v.GenericSchema<Party>;

const gates = v.strictObject({
  ambiguous: v.boolean(),
  goods: v.array(text),
  kinds: v.exactOptional(v.array(slug)),
  negative: v.array(text),
  fitsOthers: v.exactOptional(v.literal(true)),
  statedOrigin: v.array(countryIso),
  fieldOnly: v.boolean(),
});

const brandEntries = {
  brand: text,
  aliases: v.array(text),
  kind: v.picklist(['named', 'owned', 'supplier']),
  ship: v.picklist(['yes', 'history', 'record']),
  actionIds: v.array(slug),
  gates,
  since: isoDate,
  until: v.nullable(isoDate),
  statement: text,
  citation: v.strictObject({ title: text, url: httpsUrl, publisher: text, date: isoDate }),
  evidence: text,
  grade,
};

/** A file of `data/brands`: one company with its brands. `answer` of a brand stands where it differs from the company's. */
export const companySchema = v.strictObject({
  company: text,
  parent: v.nullable(text),
  answer: v.nullable(text),
  brands: v.pipe(
    v.array(v.strictObject({ ...brandEntries, why: text, answer: v.exactOptional(v.nullable(text)) })),
    v.minLength(1, 'no brand'),
  ),
});

export const brandLinkSchema = v.strictObject({
  ...brandEntries,
  id: slug,
  company: text,
  parent: v.nullable(text),
  answer: v.nullable(text),
}) satisfies v.GenericSchema<EvidencedLink>;

export const programmeSchema = v.strictObject({
  id: slug,
  name: text,
  agency: text,
  date: text,
  what: text,
  place: v.picklist(['source', 'context', 'explanation', 'not-applicable']),
  note: text,
  countries: v.array(countryIso),
}) satisfies v.GenericSchema<Programme>;

/** A file of `data/guides`; its id is the file's name. */
export const guideSchema = v.strictObject({
  title: text,
  summary: text,
  sections: v.pipe(
    v.array(v.strictObject({ heading: text, paragraphs: v.pipe(v.array(text), v.minLength(1, 'no paragraph')) })),
    v.minLength(1, 'no section'),
  ),
  links: v.pipe(v.array(citation), v.minLength(1, 'no official page')),
  basis: text,
  sourceIds: v.array(sourceId),
  programmeIds: v.array(slug),
}) satisfies v.GenericSchema<Omit<Guide, 'id'>>;

/** `provenance.json` of a source: who publishes it, what this copy is, and where each file came from. */
export const provenanceSchema = v.strictObject({
  id: sourceId,
  name: text,
  agency: text,
  law: v.exactOptional(text),
  level: v.nullable(v.picklist(['import-order', 'listed-company', 'at-risk-good', 'reported'])),
  defaultOn: v.boolean(),
  asOf: isoDate,
  staleAfterDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
  url: httpsUrl,
  gap: v.nullable(text),
  unnamed: v.exactOptional(v.strictObject({ count: v.pipe(v.number(), v.integer(), v.minValue(1)), since: isoDate })),
  example: v.nullable(text),
  licence: text,
  files: v.pipe(
    v.array(
      v.variant('kind', [
        v.strictObject({
          kind: v.literal('official'),
          name: text,
          sha256: v.pipe(v.string(), v.hash(['sha256'])),
          retrieved: isoDate,
          from: text,
          /** What the server said of this copy, for the next conditional request. */
          etag: v.exactOptional(text),
          lastModified: v.exactOptional(text),
        }),
        v.strictObject({ kind: v.literal('table'), name: text, retrieved: isoDate, from: text }),
      ]),
    ),
    v.minLength(1),
  ),
});

export type Company = v.InferOutput<typeof companySchema>;
export type Provenance = v.InferOutput<typeof provenanceSchema>;
