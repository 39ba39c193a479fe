import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = ['ui', 'popup', 'options', 'explorer', 'welcome'].flatMap(room =>
  readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' }).map(path => `src/${room}/${path}`),
);
const read = (path: string) => readFileSync(path, 'utf8');

/** What an attribute that ends up as a class says, be it a text or an expression. */
const CLASSES = /\b(?:class|style)=(?:"([^"]*)"|\{([^}]*)\})/g;
/** A class that a function chooses (`src/explorer/logic/fills.ts`). */
const CHOSEN = /^const FILLS.*$/m;
const used = new Set(
  files
    .filter(path => /\.tsx?$/.test(path))
    .map(read)
    .flatMap(code => [...[...code.matchAll(CLASSES)].flat(), CHOSEN.exec(code)?.[0]])
    .flatMap(said => said?.match(/[\w-]+/g) ?? []),
);

test.each(files.filter(path => path.endsWith('.css')))('every class in %s is used by a page', path => {
  const selectors = read(path)
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/@import[^;]*;/g, '')
    .replaceAll(/\{[^{}]*\}/g, '');
  const classes = new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
  expect([...classes].filter(name => !used.has(name))).toEqual([]);
});

test('every custom property is used by a page, and none is used that no sheet declares', () => {
  const sheets = files
    .filter(path => path.endsWith('.css'))
    .map(read)
    .join('\n');
  const declared = new Set([...sheets.matchAll(/(--[\w-]+)\s*:/g)].map(([, name = '']) => name));
  const asked = new Set([...sheets.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name));
  expect([...declared].filter(name => !asked.has(name))).toEqual([]);
  expect([...asked].filter(name => !declared.has(name))).toEqual([]);
});
