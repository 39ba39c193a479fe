import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';

/** Hex SHA-256 of bytes, or of a text as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Writes a draft, then renames it: an interrupted write leaves the old file. */
export function writeAtomically(path: string, content: string | Uint8Array): void {
  const draft = `${path}.draft`;
  writeFileSync(draft, content);
  renameSync(draft, path);
}
