import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code is in the built extension, as the bundler saw it. */
export interface Bundled {
  name: string;
  version: string;
  licence: string;
}

/** Licences under which code may be shipped inside an MIT package; MPL-2.0 asks that the file's source be had, and it is: on npm. */
const ACCEPTED: ReadonlySet<string> = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', 'CC0-1.0']);

/** The packages in the built folder's `licenses.md`, which Vite writes from what it really bundled. @throws where it names none, or a line cannot be read */
export function bundledIn(dist: string): Bundled[] {
  const bundled = packagesIn(readFileSync(join(dist, 'licenses.md'), 'utf8'));
  if (bundled.length === 0) throw new Error(`${dist}/licenses.md names no package`);
  return bundled;
}

/** One package a heading, "## name - version (licence)"; the bracket is missing where a package states none. */
function packagesIn(text: string): Bundled[] {
  return [...text.matchAll(/^## .*$/gm)].map(([line]) => {
    const [, name, version, licence] = /^## (\S+) - (\S+)(?: \((.*)\))?$/.exec(line) ?? [];
    if (name === undefined || version === undefined) throw new Error(`licenses.md: "${line}" is not the heading of a package`);
    return { name, version, licence: licence ?? 'none stated' };
  });
}

/** What is bundled under a licence that nobody accepted; a choice between two is one that a person must look at. */
export function licenceProblems(bundled: readonly Bundled[]): string[] {
  return bundled.filter(each => !ACCEPTED.has(each.licence)).map(each => `${each.name}: licence "${each.licence}" is not accepted`);
}
