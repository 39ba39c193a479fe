import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { checkJson } from '../../data/parsing/json';
import type { OfficialEntry } from '../../data/parsing/official';
import { isoDate, text } from '../../data/parsing/schema';
import type { Validators } from './download';
import type { OfficialList } from './lists';

/* The copy of a list that we hold ("the copy at hand") and its entry in `provenance.json`. */

const entriesSchema = v.array(
  v.strictObject({
    row: v.number(),
    name: text,
    group: v.nullable(v.string()),
    date: v.nullable(isoDate),
    status: v.nullable(v.string()),
    detail: v.nullable(v.string()),
  }),
);

/** Only what is read or rewritten here. */
const provenanceSchema = v.looseObject({
  asOf: isoDate,
  gap: v.nullable(text),
  files: v.array(
    v.looseObject({ name: text, kind: text, retrieved: v.optional(isoDate), etag: v.optional(text), lastModified: v.optional(text) }),
  ),
});

type ProvenanceFile = v.InferOutput<typeof provenanceSchema>;

/** The entries of the copy at hand; `null` where there is none yet. */
export function heldEntries(list: OfficialList, folder: string): { entries: OfficialEntry[]; coarse: boolean } | null {
  const path = join(folder, list.saveAs);
  if (existsSync(path)) {
    const bytes = readFileSync(path);
    return { entries: list.keep ? checkJson(list.saveAs, bytes.toString('utf8'), entriesSchema) : list.read(bytes).entries, coarse: false };
  }
  if (!list.first) return null;
  return { entries: list.first.read(readFileSync(join(folder, list.first.file))).entries, coarse: list.first.coarse };
}

/** Whether the copy at hand equals `bytes`. */
export function isHeld(list: OfficialList, folder: string, bytes: Uint8Array): boolean {
  const path = join(folder, list.saveAs);
  return !list.keep && existsSync(path) && readFileSync(path).equals(bytes);
}

/** What the server said of the copy at hand. */
export function heldValidators(list: OfficialList, folder: string): Validators {
  if (!existsSync(join(folder, list.saveAs))) return {};
  const file = readProvenance(folder).files.find(({ name }) => name === list.saveAs);
  return { etag: file?.etag, lastModified: file?.lastModified };
}

/** The last day for which the copy at hand is known to speak; `null` where no download was kept yet. Of an excerpt, the source's own day says nothing. */
export function dayOfCopy(list: OfficialList, folder: string): string | null {
  const { asOf, files } = readProvenance(folder);
  const retrieved = files.find(({ name }) => name === list.saveAs)?.retrieved ?? null;
  return list.keep || (retrieved !== null && retrieved > asOf) ? retrieved : asOf;
}

/** The two statements of `provenance.json` that a new copy can make untrue. */
export function noteOf(folder: string): { asOf: string; gap: string | null } {
  const { asOf, gap } = readProvenance(folder);
  return { asOf, gap };
}

export interface NewCopy extends Validators {
  list: OfficialList;
  folder: string;
  /** As downloaded. */
  bytes: Uint8Array;
  entries: readonly OfficialEntry[];
  /** The day on which the list said this. */
  today: string;
  from: string;
}

/** Writes the new copy, then its provenance; each write is atomic. */
export function keepCopy({ list, folder, bytes, entries, today, from, etag, lastModified }: NewCopy): void {
  const content = list.keep ? Buffer.from(linesOf(entries)) : bytes;
  writeWhole(join(folder, list.saveAs), content);
  const file = {
    name: list.saveAs,
    kind: 'official',
    sha256: createHash('sha256').update(content).digest('hex'),
    retrieved: today,
    from,
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
  };
  const { files } = readProvenance(folder);
  change(folder, { files: [file, ...files.filter(({ name }) => name !== list.saveAs)] });
  confirmCopy(list, folder, today);
}

/** Notes that the copy at hand is current today. Only for a whole copy: whether an excerpt still covers the source, a person must judge. */
export function confirmCopy(list: OfficialList, folder: string, today: string): void {
  if (!list.keep && today > readProvenance(folder).asOf) change(folder, { asOf: today });
}

/** Rewrites the given values of `provenance.json` and leaves everything else, and the order of keys, as it was. */
function change(folder: string, values: Partial<ProvenanceFile>): void {
  const path = join(folder, 'provenance.json');
  const whole: object = JSON.parse(readFileSync(path, 'utf8'));
  writeWhole(path, Buffer.from(`${JSON.stringify({ ...whole, ...values }, null, 2)}\n`));
}

function readProvenance(folder: string): ProvenanceFile {
  return checkJson('provenance.json', readFileSync(join(folder, 'provenance.json'), 'utf8'), provenanceSchema);
}

/** One entry a line, so that a change of the list is read as a change of its lines. */
function linesOf(entries: readonly OfficialEntry[]): string {
  return `[\n${entries.map(entry => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

function writeWhole(path: string, content: Uint8Array): void {
  writeFileSync(`${path}.draft`, content);
  renameSync(`${path}.draft`, path);
}
