import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markStyle } from '../../src/background/mark-style';

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

describe('colors outside of the sheets', () => {
  const tokens = read('src/ui/tokens.css');

  test.each(['src/background/mark-style.ts', 'src/background/badge.ts'])('in %s are those of the tokens', path => {
    const colors = new Set(
      read(path)
        .match(/light-dark\([^)]*\)|(?<!\(|,)#[0-9a-f]{6}\b/g)
        ?.map(color => color.replace(',', ', ')),
    );
    expect(colors.size).toBeGreaterThan(2);
    expect([...colors].filter(color => !tokens.includes(color))).toEqual([]);
  });
});

test('the style of a short chip asks for the width that its place sets', () => {
  const [, width] = /const SHORT = (\d+);/.exec(read('src/content/mark-place.ts')) ?? [];
  expect(markStyle('system').match(/style\*="width: \d+px"/g)).toEqual(Array(2).fill(`style*="width: ${width}px"`));
});
