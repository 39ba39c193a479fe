import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { bareProduct } from '../../src/core/bare-product';
import type { Level, Match, Product } from '../../src/core/types';

const FOLDER = 'test/matching';
const COLUMNS = [
  'title',
  'brand',
  'manufacturer',
  'seller',
  // Separated by "|".
  'materials',
  'origin',
  // Enabled in addition to those that are on by default.
  'sources',
  // `none`, or every match as `level:action`, separated by spaces. A match that is not named fails the line.
  'expected',
  'lang',
  'kind',
  'from',
  'source',
  'reason',
] as const;

const LEVELS: readonly string[] = ['import-order', 'listed-company', 'at-risk-good', 'reported', 'ended'] satisfies Level[];
/** Columns that take a fixed set of values, or values of one form. */
const FORMS: Partial<Record<(typeof COLUMNS)[number], RegExp>> = {
  expected: new RegExp(String.raw`^(none|(${LEVELS.join('|')}):[\w-]+( (${LEVELS.join('|')}):[\w-]+)*)$`),
  lang: /^[a-z]{2}(-Han[st])?$/,
  kind: /^(true|trap|scope)$/,
  from: /^(real|made-up|template|official)$/,
  source: /./,
  reason: /./,
};

/** One labelled product of `test/matching/*.tsv`: what a page says, and what a careful person would flag. */
export interface Label extends Record<(typeof COLUMNS)[number], string> {
  file: string;
  line: number;
  /** All that the page says, in one line. */
  what: string;
}

/** The labels of all files; none where the folder is absent. Throws with file and line where a row is malformed. */
export function savedLabels(): Label[] {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter(name => name.endsWith('.tsv')) : [];
  return files.sort().flatMap(file => labelsIn(readFileSync(`${FOLDER}/${file}`, 'utf8'), file));
}

/** The labels of one file's text. */
export function labelsIn(text: string, file: string): Label[] {
  const [header, ...rows] = text.split('\n');
  if (header !== COLUMNS.join('\t')) throw new Error(`${file} line 1: expected the columns ${COLUMNS.join(', ')}`);
  return rows.flatMap((row, at) => (row === '' || row.startsWith('#') ? [] : [labelIn(row, file, at + 2)]));
}

function labelIn(row: string, file: string, line: number): Label {
  const cells = row.split('\t');
  if (cells.length !== COLUMNS.length) throw new Error(`${file} line ${line}: ${cells.length} cells, ${COLUMNS.length} expected`);
  for (const [at, column] of COLUMNS.entries()) {
    if (FORMS[column]?.test(cells[at] ?? '') === false) throw new Error(`${file} line ${line}: unknown ${column} "${cells[at]}"`);
  }
  const [title = '', brand = '', manufacturer = '', seller = '', materials = '', origin = '', sources = '', expected = ''] = cells;
  const [lang = '', kind = '', from = '', source = '', reason = ''] = cells.slice(8);
  const page = { title, brand, manufacturer, seller, materials, origin };
  const what = Object.values(page).filter(Boolean).join(' · ');
  return { ...page, sources, expected, lang, kind, from, source, reason, file, line, what };
}

export function labelledProduct({ title, brand, manufacturer, seller, materials, origin }: Label): Product {
  return bareProduct({
    id: 'labelled',
    title: title || null,
    brand: brand || null,
    manufacturer: manufacturer || null,
    seller: seller || null,
    materials: materials === '' ? [] : materials.split('|'),
    countryOfOrigin: origin || null,
  });
}

/** The sources enabled for a label. */
export function sourcesOf({ sources }: Label, defaults: ReadonlySet<string>): ReadonlySet<string> {
  return sources === '' ? defaults : new Set([...defaults, ...sources.split(' ')]);
}

/** Whether the matches are exactly those that the label names. */
export function agrees({ expected }: Label, found: readonly Match[]): boolean {
  const wanted = new Set(expected === 'none' ? [] : expected.split(' '));
  return found.length === wanted.size && found.every(({ level, actionId }) => wanted.has(`${level}:${actionId}`));
}
