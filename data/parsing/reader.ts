import { isDeepStrictEqual } from 'node:util';
import type { Party } from '../../src/core/types';
import type { EvidencedAction } from './records';

/** The text of every file of one source, by file name. */
export type SourceFiles = ReadonlyMap<string, string>;

/** A line of a file that people can open: `row` counts from 1, the header included. */
export interface Where {
  file: string;
  row: number;
}

/** A row that may not ship, and why; one of them stops the build. */
export interface Rejected extends Where {
  reason: string;
}

/** What a parser hands back. `total` and `accepted` count rows of the files; one row can make several actions, or none of its own. */
export interface ParsedSource {
  actions: EvidencedAction[];
  parties: Party[];
  total: number;
  accepted: number;
  rejected: Rejected[];
  /** Action or party id → the row it came from. */
  where: ReadonlyMap<string, Where>;
}

/** A file whose shape is not the agreed one, so that no row of it can be trusted. */
export class MalformedFile extends Error {
  readonly where: Where;

  constructor(where: Where, reason: string) {
    super(reason);
    this.name = 'MalformedFile';
    this.where = where;
  }
}

/** Thrown by a row's reader; becomes one `Rejected` and lets the other rows go on. */
export class BadRow extends Error {}

/** The named file's text. @throws MalformedFile when the source has no such file. */
export function textOf(files: SourceFiles, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new MalformedFile({ file: name, row: 0 }, 'the file is missing');
  return text;
}

/** Gathers what a parser reads, row by row, and counts it. */
export class Reader {
  readonly #actions: EvidencedAction[] = [];
  readonly #parties = new Map<string, Party>();
  readonly #rejected: Rejected[] = [];
  readonly #where = new Map<string, Where>();
  #total = 0;

  /** Reads one row; a `BadRow` thrown inside rejects this row only. */
  row(where: Where, read: () => void): void {
    this.#total += 1;
    this.attempt(where, read);
  }

  /** The same for a row that stands beside the official ones and is not counted among them. */
  attempt(where: Where, read: () => void): void {
    try {
      read();
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      this.reject(where, error.message);
    }
  }

  /** Keeps an action and the parties it names. A party that several actions name is kept once; each must describe it alike. */
  keep(where: Where, action: EvidencedAction, parties: readonly Party[] = []): void {
    this.#actions.push(action);
    this.#where.set(action.id, where);
    for (const party of parties) {
      const known = this.#parties.get(party.id);
      if (known === undefined) {
        this.#parties.set(party.id, party);
        this.#where.set(party.id, where);
      } else if (!isDeepStrictEqual(known, party)) {
        const first = this.#where.get(party.id);
        this.reject(where, `"${party.id}" is described differently in ${first?.file} row ${first?.row}`);
      }
    }
  }

  reject(where: Where, reason: string): void {
    this.#rejected.push({ ...where, reason });
  }

  done(): ParsedSource {
    return {
      actions: this.#actions,
      parties: [...this.#parties.values()],
      total: this.#total,
      accepted: this.#total - new Set(this.#rejected.map(bad => `${bad.file}:${bad.row}`)).size,
      rejected: this.#rejected,
      where: this.#where,
    };
  }
}
