import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { filesUnder, sha256 } from './zip';

/** Unpacks the source package's files (path → bytes) in an empty folder. */
export function unpack(files: Readonly<Record<string, Uint8Array>>, folder: string): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Builds unpacked source with the packages installed here; returns what came out: path → SHA-256. */
export function buildIn(folder: string, env: Readonly<Record<string, string>> = {}): Map<string, string> {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const args = ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'];
  execFileSync(process.execPath, args, { cwd: folder, stdio: 'pipe', env: { ...process.env, ...env } });
  return hashes(join(folder, 'dist'));
}

/** Every file under a folder with its SHA-256. */
function hashes(folder: string): Map<string, string> {
  return new Map(filesUnder(folder).map(path => [path, sha256(readFileSync(join(folder, path)))]));
}

/** The paths at which two builds differ. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter(path => one.get(path) !== other.get(path)).sort();
}
