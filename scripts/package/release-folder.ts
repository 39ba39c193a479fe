import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksums } from './zip';

/** Writes a fresh folder with these files and their SHA256SUMS, whose text it returns. */
export function writeReleaseFolder(folder: string, files: Readonly<Record<string, Uint8Array>>): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const sums = checksums(files);
  writeFileSync(join(folder, 'SHA256SUMS'), sums);
  return sums;
}
