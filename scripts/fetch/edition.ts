import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { checkJson } from '../../data/parsing/json';
import type { OfficialEntry } from '../../data/parsing/official';
import { isoDate, text } from '../../data/parsing/schema';
import { sha256, writeAtomically } from '../data/files';
import type { Validators } from './download';
import type { OfficialList } from './lists';

/* The copy of a list in the repository ("the copy at hand") and its entry in `provenance.json`. */

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

/** The part of `provenance.json` that is read or rewritten here. */
const provenanceSchema = v.looseObject({
  asOf: isoDate,
  gap: v.nullable(text),
  files: v.array(
    v.looseObject({ name: text, kind: text, retrieved: v.optional(isoDate), etag: v.optional(text), lastModified: v.optional(text) }),
  ),
});

type ProvenanceFile = v.InferOutput<typeof provenanceSchema>;

/** The entries of the copy at hand, or `null` if there is none yet. */
export function heldEntries(list: OfficialList, folder: string): { entries: OfficialEntry[]; coarse: boolean } | null {
  const path = join(folder, list.saveAs);
  if (existsSync(path)) {
    const bytes = readFileSync(path);
    const entries = list.stores === 'entries' ? checkJson(list.saveAs, bytes.toString('utf8'), entriesSchema) : list.read(bytes).entries;
    return { entries, coarse: false };
  }
  if (!list.first) return null;
  return { entries: list.first.read(readFileSync(join(folder, list.first.file))).entries, coarse: list.first.coarse };
}

/** Whether the copy at hand equals `bytes`. */
export function isHeld(list: OfficialList, folder: string, bytes: Uint8Array): boolean {
  const path = join(folder, list.saveAs);
  return list.stores === 'file' && existsSync(path) && readFileSync(path).equals(bytes);
}

/** The validators that the server sent with the copy at hand. */
export function heldValidators(list: OfficialList, folder: string): Validators {
  if (!existsSync(join(folder, list.saveAs))) return {};
  const file = readProvenance(folder).files.find(({ name }) => name === list.saveAs);
  return { etag: file?.etag, lastModified: file?.lastModified };
}

/**
 * The last day on which the copy at hand is known to be current. The source's `asOf` says nothing about stored entries, so this is `null`
 * before their first download.
 */
export function dayOfCopy(list: OfficialList, folder: string): string | null {
  const { asOf, files } = readProvenance(folder);
  const retrieved = files.find(({ name }) => name === list.saveAs)?.retrieved ?? null;
  return list.stores === 'entries' || (retrieved !== null && retrieved > asOf) ? retrieved : asOf;
}

/** The two values of `provenance.json` that a new copy can outdate. */
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
  /** The day of the copy. */
  day: string;
  from: string;
}

/** Writes the new copy, then its provenance; each write is atomic. */
export function keepCopy({ list, folder, bytes, entries, day, from, etag, lastModified }: NewCopy): void {
  const content = list.stores === 'entries' ? Buffer.from(linesOf(entries)) : bytes;
  writeAtomically(join(folder, list.saveAs), content);
  const file = {
    name: list.saveAs,
    kind: 'official',
    sha256: sha256(content),
    retrieved: day,
    from,
    ...(etag && { etag }),
    ...(lastModified && { lastModified }),
  };
  const { files } = readProvenance(folder);
  const isKnown = files.some(({ name }) => name === file.name);
  updateProvenance(folder, {
    files: isKnown ? files.map(known => (known.name === file.name ? file : known)) : [...files, file],
    ...newerDay(list, folder, day),
  });
}

/** Records that the copy at hand is current on `day`. */
export function confirmCopy(list: OfficialList, folder: string, day: string): void {
  const values = newerDay(list, folder, day);
  if (values.asOf !== undefined) updateProvenance(folder, values);
}

/** A complete copy dates its source. Whether stored entries still cover the source, a person must judge. */
function newerDay(list: OfficialList, folder: string, day: string): { asOf?: string } {
  return list.stores === 'file' && day > readProvenance(folder).asOf ? { asOf: day } : {};
}

/** Rewrites the given values of `provenance.json` and keeps everything else, including the order of keys. */
function updateProvenance(folder: string, values: Partial<ProvenanceFile>): void {
  const path = join(folder, 'provenance.json');
  const all: object = JSON.parse(readFileSync(path, 'utf8'));
  writeAtomically(path, `${JSON.stringify({ ...all, ...values }, null, 2)}\n`);
}

function readProvenance(folder: string): ProvenanceFile {
  return checkJson('provenance.json', readFileSync(join(folder, 'provenance.json'), 'utf8'), provenanceSchema);
}

/** One entry per line, so that a diff of the file shows the entries that changed. */
function linesOf(entries: readonly OfficialEntry[]): string {
  return `[\n${entries.map(entry => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
