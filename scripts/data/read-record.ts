import { existsSync, readFileSync } from 'node:fs';
import type * as v from 'valibot';
import { checkJson, malformedIn } from '../../data/parsing/json';
import { MalformedFile } from '../../data/parsing/reader';
import type { Problem } from './problem';

/** The checked content of a hand-kept JSON file; `null`, and a problem for each wrong value, when it is wrong. `file` is its name for people. */
export function readRecord<Schema extends v.GenericSchema>(
  file: string,
  path: string,
  schema: Schema,
  problems: Problem[],
): v.InferOutput<Schema> | null {
  if (!existsSync(path)) {
    problems.push({ file, row: 0, reason: 'is missing' });
    return null;
  }
  const text = readFileSync(path, 'utf8');
  const wrong = attempt(() => malformedIn(file, text, schema));
  for (const { where, message } of wrong) problems.push({ ...where, reason: message });
  return wrong.length === 0 ? checkJson(file, text, schema) : null;
}

/** What is wrong with the values; where the text is no JSON, that alone. */
function attempt(check: () => MalformedFile[]): MalformedFile[] {
  try {
    return check();
  } catch (error) {
    if (error instanceof MalformedFile) return [error];
    throw error;
  }
}
