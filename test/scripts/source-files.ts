import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MalformedFile, type ParsedSource, type SourceFiles } from '../../data/parsing/reader';
import { sources } from '../../data/sources/index';

/** The real files of a source, the named ones changed by a test. @throws when a change changes nothing. */
export function filesOf(id: string, changes: Record<string, (text: string) => string> = {}): SourceFiles {
  const folder = join('data/sources', id);
  const names = readdirSync(folder).filter(name => !name.endsWith('.ts') && name !== 'provenance.json');
  return new Map(
    names.map(name => {
      const text = readFileSync(join(folder, name), 'utf8');
      const change = changes[name];
      const changed = change ? change(text) : text;
      if (change && changed === text) throw new Error(`the change of ${name} found nothing to change`);
      return [name, changed];
    }),
  );
}

/** Parses the real source, with changes. */
export function parseSource(id: string, changes: Record<string, (text: string) => string> = {}): ParsedSource {
  const source = sources.find(candidate => candidate.id === id);
  if (!source) throw new Error(`no source "${id}"`);
  return source.parse(filesOf(id, changes));
}

/** What a changed source is refused with: each as `file:row: reason`. */
export function refusalsOf(id: string, changes: Record<string, (text: string) => string>): string[] {
  try {
    return parseSource(id, changes).rejected.map(({ file, row, reason }) => `${file}:${row}: ${reason}`);
  } catch (error) {
    if (error instanceof MalformedFile) return [`${error.where.file}:${error.where.row}: ${error.message}`];
    throw error;
  }
}

/** The action of that id. */
export function actionOf(parsed: ParsedSource, id: string) {
  const action = parsed.actions.find(candidate => candidate.id === id);
  if (!action) throw new Error(`no action "${id}"`);
  return action;
}
