/**
 * `npm run expressions`: runs every regular expression written in `src/` against long texts made of what it looks for, and prints
 * those that take longer than 50 ms over one of them: such an expression goes over a text again and again. Those made of a list when
 * the program runs are not among them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { createContext, Script } from 'node:vm';
import { parseAst } from 'vite';

/** The longest field that the worker keeps (`LONGEST_TEXT` in `src/core/matching/product-view.ts`). Of the page's script `IN_SCRIPT` and `repaired` go over more: `scripts/fuzz/hostile/` tries those. */
const LENGTH = 2000;
const SLOW_MS = 50;
/** An expression that takes longer than this is given up; it would run for minutes. */
const PATIENCE_MS = 2000;
/** Characters that the test texts contain besides those of the expression itself. */
const COMMON = [' ', 'a', 'A', '1', ':', '-', '"', '.', '/', '\n', 'ä', '中', '\u00AD'];
const MOST_OWN = 14;

/** What may have to stand before, so that an expression sets out at all, and behind, so that it fails at the end. */
const STARTS = ['x', 'x,', 'x(', 'x:', 'A ', '1'];
const ENDS = ['\u0000', '(', '.'];

interface Expression {
  at: string;
  source: string;
  flags: string;
}

// A page meets an expression at its first run, when the engine has not compiled it yet: ten times as slow as later.
setFlagsFromString('--regexp-interpret-all');
const world = createContext({ pattern: /x/, text: '' });
const search = new Script('pattern.lastIndex = 0; text.search(pattern); pattern.global && text.replace(pattern, "")');

const expressions = sources('src').flatMap(expressionsIn);
let slow = 0;
for (const each of expressions) {
  const worst = worstOf(each);
  if (worst.ms <= SLOW_MS) continue;
  slow += 1;
  console.log(
    `${worst.ms.toFixed(0)} ms over ${JSON.stringify(worst.text.slice(0, 12))}…${JSON.stringify(worst.text.slice(-1))} ${each.at} /${each.source.slice(0, 120)}/${each.flags}`,
  );
}
console.log(`${expressions.length} expressions, texts of ${LENGTH} characters: ${slow} slower than ${SLOW_MS} ms`);
process.exitCode = slow > 0 ? 1 : 0;

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /\.tsx?$/.test(path))
    .map(path => join(folder, path));
}

function expressionsIn(path: string): Expression[] {
  const found: Expression[] = [];
  const code = readFileSync(path, 'utf8');
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && 'start' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ at: `${path}:${code.slice(0, Number(node.start)).split('\n').length}`, source: pattern, flags });
    }
    for (const part of Object.values(node)) look(part);
  };
  look(parseAst(code, { lang: path.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

function worstOf({ source, flags }: Expression): { ms: number; text: string } {
  let worst = { ms: 0, text: '' };
  for (const text of textsFor(source)) {
    const ms = costOf(new RegExp(source, flags), text);
    if (ms > worst.ms) worst = { ms, text };
    if (worst.ms >= PATIENCE_MS) break;
  }
  return worst;
}

/** One sign or two by turns, again and again, with an end that fits nothing: what makes an expression try every other way. */
function* textsFor(source: string): Generator<string> {
  const own = [...new Set(source.replace(/\\[a-zA-Z]|[\^$*+?()[\]{}|\\]/g, ''))].slice(0, MOST_OWN);
  const signs = [...new Set([...COMMON, ...own])];
  const words = source.match(/[a-z]{3,}/gi)?.slice(0, 4) ?? [];
  const units = [...signs, ...words, ...words.map(word => `${word} `)];
  for (const unit of [...units, ...signs.flatMap(sign => signs.map(other => sign + other))]) yield textOf('', unit, '\u0000');
  for (const start of [...STARTS, ...words]) for (const unit of units) for (const end of ENDS) yield textOf(start, unit, end);
}

function textOf(start: string, unit: string, end: string): string {
  return start + unit.repeat(LENGTH / unit.length) + end;
}

function costOf(pattern: RegExp, text: string): number {
  Object.assign(world, { pattern, text });
  const started = process.cpuUsage();
  try {
    search.runInContext(world, { timeout: PATIENCE_MS });
  } catch {
    return PATIENCE_MS;
  }
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
