import * as v from 'valibot';
import { MalformedFile, type SourceFiles, textOf } from './reader';

/** Reads and checks a JSON file of a source. @throws MalformedFile naming the first wrong place. */
export function readJson<Schema extends v.GenericSchema>(files: SourceFiles, file: string, schema: Schema): v.InferOutput<Schema> {
  return checkJson(file, textOf(files, file), schema);
}

/** The checked content of a JSON text. @throws MalformedFile with the path of the first wrong value. */
export function checkJson<Schema extends v.GenericSchema>(file: string, text: string, schema: Schema): v.InferOutput<Schema> {
  const result = v.safeParse(schema, parseJson(file, text));
  if (result.success) return result.output;
  throw malformed(file, text, result.issues[0]);
}

/** Every wrong value of a JSON text, one error each: who writes a record by hand wants to see them all. */
export function malformedIn(file: string, text: string, schema: v.GenericSchema): MalformedFile[] {
  const { issues = [] } = v.safeParse(schema, parseJson(file, text));
  return issues.map(issue => malformed(file, text, issue));
}

function malformed(file: string, text: string, issue: v.BaseIssue<unknown>): MalformedFile {
  const row = rowOf(text, String(issue.path?.[0]?.key ?? ''));
  return new MalformedFile({ file, row }, `${v.getDotPath(issue) ?? 'content'}: ${issue.message}`);
}

/** @throws MalformedFile where the text is no JSON. */
function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MalformedFile({ file, row: 1 }, error instanceof Error ? error.message : String(error));
  }
}

/** The line a top-level key stands on; 1 where it cannot be told. */
function rowOf(text: string, key: string): number {
  const lines = text.split('\n').findIndex(line => line.trimStart().startsWith(JSON.stringify(key)));
  return lines < 0 ? 1 : lines + 1;
}
