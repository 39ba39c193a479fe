import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SIZES } from '../budgets';
import { POPUP } from '../drive/places';
import { codeProblems, factsOf, type ScriptFacts } from './code';
import { type BuiltManifest, manifestProblems } from './manifest';

const CONTENT = 'src/content/content.iife.js';

export interface DistCheck {
  problems: string[];
  /** Sizes in words, for people. */
  sizes: string[];
}

/** Checks one built folder and its zip against what the README promises. */
export function checkDist(folder: string, zip: string, hosts: readonly string[]): DistCheck {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => path.replaceAll('\\', '/'));
  const scripts = new Map(
    files.filter(path => path.endsWith('.js')).map(path => [path, factsOf(readFileSync(join(folder, path), 'utf8'))]),
  );
  const sizes = sizesOf(folder, zip, files, scripts);
  return {
    problems: [
      ...manifestProblems(manifest, hosts),
      ...[...scripts].flatMap(([path, facts]) => codeProblems(facts, isRecorded).map(problem => `${path} ${problem}`)),
      ...files.filter(path => /\.(?:html|css)$/.test(path)).flatMap(path => markupProblems(path, readFileSync(join(folder, path), 'utf8'))),
      ...workerProblems(manifest, scripts),
      ...sizes.filter(({ bytes, most }) => bytes > most).map(({ what, bytes, most }) => `${what} has ${bytes} bytes, more than ${most}`),
    ],
    sizes: sizes.map(({ what, bytes, most }) => `${what}: ${bytes} of ${most} bytes`),
  };
}

/** Links on cards and pages lead to addresses of the record; they are opened by the shopper's click alone. */
const recorded = readdirSync('src/dataset')
  .filter(name => /\.(?:json|ts)$/.test(name))
  .map(name => readFileSync(join('src/dataset', name), 'utf8'))
  .join('\n');

function isRecorded(address: string): boolean {
  return recorded.includes(address);
}

function markupProblems(path: string, text: string): string[] {
  const remote = text.match(/(?:src|href|url\(|@import)\s*=?\s*["'(]?\s*(?:https?:)?\/\/[^"')\s]*/gi) ?? [];
  const inline = /<script(?![^>]*\bsrc=)[^>]*>/i.test(text) ? ['has a script of its own'] : [];
  return [...remote.map(each => `loads ${each}`), ...inline].map(problem => `${path} ${problem}`);
}

/** The worker has no document: code that refers to one was meant for a page. */
function workerProblems(manifest: BuiltManifest, scripts: ReadonlyMap<string, ScriptFacts>): string[] {
  const { service_worker, scripts: listed = [] } = manifest.background ?? {};
  const entries = service_worker === undefined ? listed : [service_worker];
  if (entries.length === 0) return ['the manifest names no worker'];
  const used = [...reachable(entries, scripts)];
  return used.filter(path => scripts.get(path)?.names.has('document')).map(path => `${path} asks for document in the worker`);
}

interface Size {
  what: string;
  bytes: number;
  most: number;
}

function sizesOf(folder: string, zip: string, files: readonly string[], scripts: ReadonlyMap<string, ScriptFacts>): Size[] {
  const gzip = (path: string) => gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
  const records = files.filter(path => path.startsWith('shops/') && path.endsWith('.js')).map(gzip);
  const content = gzip(CONTENT) + Math.max(0, ...records);
  const popup = [...reachable(scriptsIn(folder, POPUP), scripts)].reduce((sum, path) => sum + gzip(path), 0);
  return [
    { what: 'content script with the largest shop record, gzip', bytes: content, most: SIZES.content },
    { what: 'popup code, gzip', bytes: popup, most: SIZES.popup },
    ...(existsSync(zip) ? [{ what: `package ${zip}`, bytes: statSync(zip).size, most: SIZES.package }] : []),
  ];
}

function scriptsIn(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  return [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) =>
    src.startsWith('/') ? src.slice(1) : inFolder(page, src),
  );
}

/** The scripts named and all that they import. */
function reachable(entries: readonly string[], scripts: ReadonlyMap<string, ScriptFacts>): Set<string> {
  const seen = new Set<string>();
  const waiting = [...entries];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const from of scripts.get(path)?.imports ?? []) waiting.push(inFolder(path, from));
  }
  return seen;
}

function inFolder(from: string, path: string): string {
  return path.startsWith('/') ? path.slice(1) : normalize(join(dirname(from), path)).replaceAll('\\', '/');
}
