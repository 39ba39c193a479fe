import * as v from 'valibot';
import type { Party } from '../../src/core/types';
import { readJson } from './json';
import type { SourceFiles } from './reader';

/** The listed names of a source that are too short or too common to match alone (`weak-aliases.json`). */
export function readWeakAliases(files: SourceFiles): ReadonlySet<string> {
  return new Set(readJson(files, 'weak-aliases.json', v.array(v.string())));
}

/** A party's names, the weak ones told apart. */
export function namesOf(name: string, aliases: string[], weak: ReadonlySet<string>): Pick<Party, 'name' | 'aliases' | 'weakAliases'> {
  const weakAliases = [name, ...aliases].filter(candidate => weak.has(candidate));
  return { name, aliases, ...(weakAliases.length > 0 && { weakAliases }) };
}
