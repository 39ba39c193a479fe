import { readFileSync } from 'node:fs';
import type * as v from 'valibot';
import { checkJson } from '../../data/parsing/json';
import { MalformedFile } from '../../data/parsing/reader';
import type { Problem } from './problem';

/** The checked content of a hand-kept JSON file; `null`, and one more problem, when it is wrong. `file` is its name for people. */
export function readRecord<Schema extends v.GenericSchema>(
  file: string,
  path: string,
  schema: Schema,
  problems: Problem[],
): v.InferOutput<Schema> | null {
  try {
    return checkJson(file, readFileSync(path, 'utf8'), schema);
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    problems.push({ ...error.where, reason: error.message });
    return null;
  }
}
