import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

/** One fixed moment in every zip, so that two builds give identical bytes. */
const ZIP_DATE = new Date(2020, 0, 1);

/** Every file under a folder, as sorted paths relative to it with forward slashes; folders that `skip` matches are left out. */
export function filesUnder(folder: string, skip?: RegExp): string[] {
  const walk = (at: string): string[] =>
    readdirSync(join(folder, at), { withFileTypes: true }).flatMap(entry => {
      const path = at + entry.name;
      if (!entry.isDirectory()) return entry.isFile() ? [path] : [];
      return skip?.test(`${path}/`) ? [] : walk(`${path}/`);
    });
  return walk('').sort();
}

/** Zips files of a folder: sorted names, fixed dates, strongest compression. */
export function zipFiles(folder: string, paths: readonly string[]): Uint8Array {
  const entries = [...paths].sort().map(path => [path, new Uint8Array(readFileSync(join(folder, path)))] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: ZIP_DATE });
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The lines that `sha256sum --check` reads. */
export function checksums(files: Readonly<Record<string, Uint8Array>>): string {
  return Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, content]) => `${sha256(content)}  ${name}\n`)
    .join('');
}
