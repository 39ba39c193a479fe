import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code is in the built extension, as the bundler saw it. */
export interface Bundled {
  name: string;
  version: string;
  licence: string;
}

/** Licences under which code may be shipped inside an MIT package; MPL-2.0 asks that the file's source be had, and it is: on npm. */
export const ACCEPTED: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'CC0-1.0',
]);

/** The packages in the built folder's `licenses.md`, which Vite writes from what it really bundled. */
export function bundledIn(dist: string): Bundled[] {
  const text = readFileSync(join(dist, 'licenses.md'), 'utf8');
  return [...text.matchAll(/^## (\S+) - (\S+) \(([^)]*)\)$/gm)].map(([, name = '', version = '', licence = '']) => ({
    name,
    version,
    licence,
  }));
}
