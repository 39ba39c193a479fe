import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neededBuild } from '../setup/needs';

interface ContentScripts {
  matches: string[];
  js: string[];
  run_at: 'document_start' | 'document_idle';
}

/** A copy of a built extension that reads every page as if it were a listed shop's. */
export interface Everywhere {
  folder: string;
  remove(): void;
}

/** Copies the extension in `folder`; `instead` is a script to run in place of ours and of the shops' records. Throws where none is built. */
export function everywhere(folder: string, instead?: string): Everywhere {
  const copy = mkdtempSync(join(tmpdir(), 'withhold-everywhere-'));
  cpSync(neededBuild(folder), copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[]; content_scripts: ContentScripts[] };
  manifest.host_permissions = ['<all_urls>'];
  const [reader, ...records] = manifest.content_scripts;
  if (reader?.run_at !== 'document_idle' || !reader.js[0]) throw new Error('the content script is not the first of the manifest');
  manifest.content_scripts = [{ ...reader, matches: ['<all_urls>'] }, ...(instead === undefined ? records : [])];
  if (instead !== undefined) writeFileSync(join(copy, reader.js[0]), instead);
  writeFileSync(file, JSON.stringify(manifest));
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}
