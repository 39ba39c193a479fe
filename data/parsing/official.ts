import type { IsoDate } from '../../src/core/types';
import { BadRow, MalformedFile, type Rejected } from './reader';

/** One line of an official list, in the words that are compared from one edition to the next. */
export interface OfficialEntry {
  /** 1-based place in the file. */
  row: number;
  /** What the list calls it: a company, or a good and its country. Entries of one name and group are told apart by their date. */
  name: string;
  /** The instrument, section or programme that it stands under. */
  group: string | null;
  date: IsoDate | null;
  /** The list's own status word, verbatim. */
  status: string | null;
  /** Whatever else should be reported when it changes: goods, aliases, remarks. */
  detail: string | null;
}

/** An official file, read. */
export interface OfficialReading {
  entries: OfficialEntry[];
  /** Rows of the file; `accepted` of them became entries. */
  total: number;
  accepted: number;
  rejected: Rejected[];
  /** Words that the list has never used before: the file is refused until a person has looked them up. */
  strange: string[];
}

/** Reads one official file. @throws MalformedFile when the file as a whole is not what it should be. */
export type OfficialReader = (bytes: Uint8Array) => OfficialReading;

/** Thrown by a row's reader for a word that the list has never used before. */
export class StrangeWord extends BadRow {}

export interface RowsToRead<Row> {
  file: string;
  rows: readonly Row[];
  rowOf: (row: Row, index: number) => number;
  /** @throws BadRow with the reason, for a row that cannot be read. */
  entryOf: (row: Row) => Omit<OfficialEntry, 'row'>;
}

/** Reads every row, and counts and explains those that cannot be read. */
export function readRows<Row>({ file, rows, rowOf, entryOf }: RowsToRead<Row>): OfficialReading {
  const reading: OfficialReading = { entries: [], total: rows.length, accepted: 0, rejected: [], strange: [] };
  rows.forEach((row, index) => {
    const at = rowOf(row, index);
    try {
      reading.entries.push({ row: at, ...entryOf(row) });
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      reading.rejected.push({ file, row: at, reason: error.message });
      if (error instanceof StrangeWord) reading.strange.push(error.message);
    }
  });
  return { ...reading, accepted: reading.entries.length };
}

/** The text of an official file: UTF-8 with or without a byte order mark, else Windows-1252 (some files of Customs). */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** @throws MalformedFile for an empty file, which no list ever is. */
export function needsContent(file: string, text: string): string {
  if (text.trim() === '') throw new MalformedFile({ file, row: 0 }, 'the file is empty');
  return text;
}

/** One line without runs of blanks, line breaks and no-break spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}
