import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { nameWords } from '../../data/parsing/name-words';
import type { OfficialEntry, OfficialReading } from '../../data/parsing/official';
import { MalformedFile } from '../../data/parsing/reader';
import { differences, inWords } from './differences';
import { type Downloaded, type DownloadOptions, download, Refused } from './download';
import { confirmCopy, dayOfCopy, heldEntries, heldValidators, isHeld, keepCopy, noteOf } from './edition';
import type { OfficialList } from './lists';

export interface FetchOptions {
  list: OfficialList;
  /** The source's folder under `data/sources`. */
  folder: string;
  /** A file that a person saved by hand, read instead of a download. */
  file: string | null;
  today: string;
  timeoutMs: number;
  waitsMs: readonly number[];
  print: (line: string) => void;
}

/**
 * Gets one official list and prints what changed, for a person to review. Refuses a list that is incomplete or uses an unknown word;
 * on any failure the copy at hand stays as it is.
 * @returns whether everything succeeded.
 */
export async function fetchList(options: FetchOptions): Promise<boolean> {
  const { list, folder, today } = options;
  const print = (line: string) => options.print(`${list.id}: ${line}`);
  try {
    const got = await get({ ...options, print });
    if (got !== null && got.day > today) throw new Refused(`the file is of ${got.day}, and that day is still to come`);
    if (got === null || isHeld(list, folder, got.bytes)) {
      confirmCopy(list, folder, got?.day ?? today);
      print(`not changed since the copy at hand, as of ${noteOf(folder).asOf}`);
      return true;
    }
    const held = heldEntries(list, folder);
    const heldDay = held === null ? null : dayOfCopy(list, folder);
    if (heldDay !== null && got.day < heldDay) throw new Refused(`the file is of ${got.day}, older than the copy at hand, of ${heldDay}`);
    const reading = list.read(got.bytes);
    print(`${reading.total} rows, ${reading.accepted} accepted, ${reading.rejected.length} rejected`);
    for (const { row, reason } of reading.rejected) print(`row ${row}: ${reason}`);
    const entries = list.only ? reading.entries.filter(list.only) : reading.entries;
    refuseUnsound(list, reading, entries, held?.entries ?? null);
    const changes = held ? differences(held.entries, entries, held.coarse) : [];
    keepCopy({ list, folder, bytes: got.bytes, entries, day: got.day, from: got.from, etag: got.etag, lastModified: got.lastModified });
    if (held === null) print(`first copy: ${entries.length} entries, none to compare with`);
    else print(changes.length === 0 ? 'nothing changed' : `${changes.length} changes to review:`);
    for (const change of changes) print(`  ${inWords(change)}`);
    for (const name of missingOf(list, folder, entries))
      print(`  not on the list by this name: ${name}. Look up whether it was removed or renamed`);
    if (list.builtFrom)
      print(`this file is for comparison only. The build reads ${list.builtFrom}; sha256 and days stand in provenance.json`);
    const { asOf, gap } = noteOf(folder);
    print(`kept as ${list.saveAs}. Now read provenance.json again (as of ${asOf}; gap: ${gap ?? 'none'}), then run "npm run data"`);
    return true;
  } catch (error) {
    if (error instanceof Refused) print(`refused: ${error.message}${error.byHand ? byHand(list) : ''}`);
    else if (error instanceof MalformedFile) print(`refused: ${error.where.file}: ${error.message}`);
    else throw error;
    print('the copy at hand was left as it is');
    return false;
  }
}

type Got = Downloaded & { from: string; day: string };

async function get({ list, folder, file, today, timeoutMs, waitsMs, print }: FetchOptions): Promise<Got | null> {
  if (file !== null) return savedByHand(list, file, print);
  if (list.address === null) throw new Refused('this list has no fixed address', true);
  const { link, type, maxBytes } = list.address;
  const request: Omit<DownloadOptions, 'url'> = { type, maxBytes, known: {}, timeoutMs, waitsMs, print };
  const url = link ? await linkOn(list.address.url, link, request) : list.address.url;
  print(`downloading ${url}`);
  const got = await download({ ...request, url, known: heldValidators(list, folder) });
  return got && { ...got, from: url, day: today };
}

/** A file that a person saved is as old as its own date says. */
function savedByHand(list: OfficialList, file: string, print: FetchOptions['print']): Got {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Refused(`there is no file ${file}`);
  const day = statSync(file).mtime.toISOString().slice(0, 10);
  print(`${file} was saved on ${day}, by its own date`);
  return { bytes: readFileSync(file), from: `${list.address?.url ?? list.byHand}, saved by hand`, day };
}

/** The current address of the list. */
async function linkOn(page: string, link: RegExp, request: Omit<DownloadOptions, 'url'>): Promise<string> {
  const got = await download({ ...request, url: page, type: /html|json/i });
  const [, href] = link.exec(new TextDecoder().decode(got?.bytes)) ?? [];
  if (!href) throw new Refused(`${page}: no link to the list on it any more`, true);
  return new URL(href.replaceAll('&amp;', '&'), page).href;
}

/** A truncated copy, or one with a word that no one has looked up yet, never replaces a good one. */
function refuseUnsound(
  list: OfficialList,
  reading: OfficialReading,
  entries: readonly OfficialEntry[],
  held: readonly OfficialEntry[] | null,
): void {
  if (reading.strange.length > 0) throw new Refused(`${reading.strange.join('; ')}. A person must look this up before the file counts`);
  if (entries.length === 0) throw new Refused('no entry could be read');
  const missing = list.landmarks.filter(landmark => !entries.some(entry => landmark.test(entry.name)));
  if (missing.length > 0) throw new Refused(`no entry matches ${missing.join(', ')}: this is not the whole list`);
  const lost = names(held ?? []).size - names(entries).size;
  if (lost > list.mayLose) throw new Refused(`${lost} entries fewer than the copy at hand (at most ${list.mayLose} may go at once)`);
}

/** The names of our records in force that the list lacks, whatever the order of their words. */
function missingOf(list: OfficialList, folder: string, entries: readonly OfficialEntry[]): string[] {
  if (!list.ours) return [];
  const files = new Map(
    readdirSync(folder).flatMap(name => (name.endsWith('.csv') ? [[name, readFileSync(join(folder, name), 'utf8')] as const] : [])),
  );
  const listed = new Set(entries.map(entry => nameWords(entry.name)));
  return list.ours(files).filter(name => !listed.has(nameWords(name)));
}

function names(entries: readonly OfficialEntry[]): Set<string> {
  return new Set(entries.map(({ group, name }) => `${group} ${name}`));
}

function byHand(list: OfficialList): string {
  return `. Download this file by hand and pass it: ${list.byHand}, then "npm run data:fetch ${list.id} -- --file <path>"`;
}
