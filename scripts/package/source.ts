import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { filesUnder } from './zip';

/** What is made here and never part of the source. */
const MADE = /^(?:node_modules|dist|demo-output|coverage|\.demo|\.git)\//;

/** The files of the source package: all that git tracks; in an unpacked source package, all that came with it. */
export function sourceFiles(): string[] {
  if (!existsSync('.git')) return filesUnder('.', MADE);
  const listed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 64_000_000 });
  return listed.split('\0').filter(path => path !== '' && existsSync(path));
}
