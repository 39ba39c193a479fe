import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type AssemblyResult, assemble } from './assemble';
import { writeAtomically } from './files';
import { describe } from './problem';
import { serialize } from './serialize';

/** What the dataset may weigh, gzip. To raise it is a commit of its own (CONTRIBUTING, "A brand"). */
export const BUDGET = 197_000;

/** As many problems as fit on one screen. */
const MOST_PRINTED = 30;

export interface BuildOptions {
  /** The folder with `sources`, `brands`, `words`, `programmes`, `guides`. */
  dataRoot: string;
  /** The folder of `dataset.json` and `guides.json`, to write or to compare with. */
  into: string;
  /** Compare only; write nothing. */
  check: boolean;
  print: (line: string) => void;
}

/**
 * Validates all data and writes the dataset and the guides, or compares them with the committed ones.
 * @returns whether the data is right and the files hold it; on any problem the old files stay untouched.
 */
export function buildData({ dataRoot, into, check, print }: BuildOptions): boolean {
  const result = assemble(dataRoot);
  report(result, print);
  const { assembly } = result;
  if (assembly === null) return false;
  const text = serialize(assembly.dataset);
  const size = gzipSync(text, { level: 9 }).length;
  print(`${text.length} characters, ${size} bytes gzip, ${BUDGET - size} left of ${BUDGET}, version ${assembly.dataset.version}`);
  const files = [
    { target: join(into, 'dataset.json'), content: text },
    { target: join(into, 'guides.json'), content: serialize(assembly.guides) },
  ];
  const changed = files.filter(({ target, content }) => !existsSync(target) || readFileSync(target, 'utf8') !== content);
  if (check) {
    for (const { target } of changed) print(`${target} is not what the data gives: run "npm run data" and commit it`);
    return changed.length === 0;
  }
  for (const { target, content } of changed) writeAtomically(target, content);
  return true;
}

function report({ tallies, problems }: AssemblyResult, print: (line: string) => void): void {
  if (problems.length === 0) {
    for (const { id, total, accepted, rejected, actions } of tallies)
      print(`${id}: ${total} rows, ${accepted} accepted, ${rejected} rejected → ${actions} actions`);
    return;
  }
  for (const problem of problems.slice(0, MOST_PRINTED)) print(describe(problem));
  if (problems.length > MOST_PRINTED) print(`… and ${problems.length - MOST_PRINTED} more`);
  print(
    `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}: the dataset was left as it is. CONTRIBUTING, "Records", tells what a record needs`,
  );
}
