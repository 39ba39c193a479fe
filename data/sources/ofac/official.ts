import * as v from 'valibot';
import type { HistoryEvent } from '../../../src/core/types';
import { csvRecords } from '../../parsing/csv';
import { readJson } from '../../parsing/json';
import { nameWords } from '../../parsing/name-words';
import { BadRow, type SourceFiles, textOf } from '../../parsing/reader';
import { text } from '../../parsing/schema';
import { listingDate } from './listing-date';

/** The copies that a designation is held against. */
export const nsCmicFile = 'nscmic-entries-2026-07-09.json';
export const sdnFile = 'sdn-entries-2021-07.csv';
export const consolidatedFile = 'cons-prim-entries-2025-12.csv';

const nsCmicSchema = v.object({ entities: v.array(v.object({ name: text, notes: text })) });

/** The lines of Treasury's own files that concern our designations. */
export interface Official {
  /** Entity number → name, from SDN.CSV and CONS_PRIM.CSV. */
  names: ReadonlyMap<string, string>;
  /** Names on the NS-CMIC list of 2026-07-09 → its notes. */
  nsCmic: ReadonlyMap<string, string>;
}

interface Listed {
  name: string;
  listed_as: string;
  number: string;
  program: string;
  designated: string;
  /** Where no copy is kept: the month of the file in which its number was last seen; empty where it was seen in none. */
  last_seen: string;
}

/** Reads the excerpts; the files have no header line. */
export function readOfficial(files: SourceFiles): Official {
  const lines = [sdnFile, consolidatedFile].flatMap(file =>
    csvRecords(file, textOf(files, file), { relax_column_count: true, trim: true }),
  );
  const nsCmic = readJson(files, nsCmicFile, nsCmicSchema).entities;
  return {
    names: new Map(lines.map(({ cells: [number = '', name = ''] }) => [number, name])),
    nsCmic: new Map(nsCmic.map(({ name, notes }) => [name, notes])),
  };
}

/**
 * When this party was last seen: on the day of a copy we hold, in the month that the table gives, or in the release that named it.
 * @throws BadRow when an official file names someone else under its number, or another listing date.
 */
export function confirmations(listed: Listed, official: Official): HistoryEvent[] {
  const name = official.names.get(listed.number);
  if (name !== undefined && nameWords(name) !== nameWords(listed.name))
    throw new BadRow(`number ${listed.number} is "${name}" at Treasury`);
  if (listed.program !== 'NS-CMIC')
    return [listed.last_seen === '' ? confirmed(listed.designated, releaseAlone) : confirmed(listed.last_seen, notKept)];
  const notes = official.nsCmic.get(listed.listed_as);
  if (notes === undefined || name === undefined) throw new BadRow(`"${listed.listed_as}" is not on both copies of the NS-CMIC list`);
  const day = listingDate(notes);
  if (day !== listed.designated) throw new BadRow(`designated ${listed.designated}, but listed ${day} at Treasury`);
  return [confirmed('2026-07-09', 'Still on the copy of the list of that day.')];
}

const notKept = 'Its number stood in Treasury’s files of that month; no copy of them is kept here.';
const releaseAlone = 'Known from the Treasury release of that day alone, as quoted elsewhere.';

function confirmed(date: string, note: string): HistoryEvent {
  return { date, event: 'confirmed', note };
}
