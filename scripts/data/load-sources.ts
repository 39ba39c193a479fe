import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkJson } from '../../data/parsing/json';
import { decode } from '../../data/parsing/official';
import { MalformedFile, type ParsedSource, type SourceFiles } from '../../data/parsing/reader';
import { sha256 } from './files';
import type { Problem } from './problem';
import { type Provenance, provenanceSchema } from './record-schema';

export interface LoadedSource {
  provenance: Provenance;
  parsed: ParsedSource;
}

interface SourceModule {
  id: string;
  parse: (files: SourceFiles) => ParsedSource;
}

/** Reads one folder of `data/sources`; `null` when nothing in it can be trusted. Problems name file, row and reason. */
export function loadSource({ id, parse }: SourceModule, root: string, problems: Problem[]): LoadedSource | null {
  const folder = join(root, id);
  const at = (file: string) => `data/sources/${id}/${file}`;
  try {
    const bytes = readFiles(folder);
    const files: SourceFiles = new Map([...bytes].map(([name, content]) => [name, decode(content)]));
    const provenance = checkJson('provenance.json', provenanceIn(folder), provenanceSchema);
    problems.push(...provenanceProblems(id, provenance, bytes).map(problem => ({ ...problem, file: at(problem.file) })));
    const parsed = parse(files);
    problems.push(...parsed.rejected.map(bad => ({ ...bad, file: at(bad.file) })));
    return { provenance, parsed };
  } catch (error) {
    if (!(error instanceof MalformedFile)) throw error;
    problems.push({ file: at(error.where.file), row: error.where.row, reason: error.message });
    return null;
  }
}

function provenanceIn(folder: string): string {
  const path = join(folder, 'provenance.json');
  if (existsSync(path)) return readFileSync(path, 'utf8');
  throw new MalformedFile(
    { file: 'provenance.json', row: 0 },
    'is missing; its fields are `provenanceSchema` in scripts/data/record-schema.ts',
  );
}

/** Neither a parser nor an editor's copy, a folder's settings or an unfinished download. */
const KEPT = /^(?!\.|provenance\.json$).*(?<!\.ts|\.draft|~)$/;

function readFiles(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder).filter(name => KEPT.test(name));
  return new Map(names.sort().map(name => [name, readFileSync(join(folder, name))]));
}

function provenanceProblems(id: string, provenance: Provenance, files: ReadonlyMap<string, Uint8Array>): Problem[] {
  const wrong = (reason: string): Problem => ({ file: 'provenance.json', row: 1, reason });
  const problems = provenance.id === id ? [] : [wrong(`id "${provenance.id}" is not the folder's name`)];
  for (const file of provenance.files) {
    const content = files.get(file.name);
    if (content === undefined) problems.push(wrong(`the file "${file.name}" is missing`));
    else if (file.kind === 'official' && sha256(content) !== file.sha256)
      problems.push({ file: file.name, row: 0, reason: 'sha256 is not the one of provenance.json: the official file was changed' });
  }
  return problems;
}
