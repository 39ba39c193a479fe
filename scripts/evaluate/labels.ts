import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { bareProduct } from '../../src/core/bare-product';
import type { Match, Product } from '../../src/core/types';

const FOLDER = 'test/matching';
const COLUMNS = [
  'title',
  'brand',
  'manufacturer',
  'seller',
  // Several are parted by "|".
  'materials',
  'origin',
  // Switched on beside those that are on by default.
  'sources',
  // `none`, or what must be there: `level`, `level:source` or `level:action`, parted by spaces.
  'expected',
  'lang',
  'kind',
  'from',
  'source',
  'reason',
] as const;

/** One labelled product of `test/matching/*.tsv`: what a page says, and what a careful person would flag. */
export interface Label extends Record<(typeof COLUMNS)[number], string> {
  file: string;
  line: number;
  /** All that the page says, in one line. */
  what: string;
}

/** The labels of all files; none where the folder is absent. Throws with file and line where a row is not of this form. */
export function savedLabels(): Label[] {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter(name => name.endsWith('.tsv')) : [];
  return files.sort().flatMap(file => labelsIn(readFileSync(`${FOLDER}/${file}`, 'utf8'), file));
}

function labelsIn(text: string, file: string): Label[] {
  return text.split('\n').flatMap((row, at) => (at === 0 || row === '' || row.startsWith('#') ? [] : [labelIn(row, file, at + 1)]));
}

function labelIn(row: string, file: string, line: number): Label {
  const cells = row.split('\t');
  if (cells.length !== COLUMNS.length) throw new Error(`${file} line ${line}: ${cells.length} cells, ${COLUMNS.length} expected`);
  const [title = '', brand = '', manufacturer = '', seller = '', materials = '', origin = '', sources = '', expected = ''] = cells;
  const [lang = '', kind = '', from = '', source = '', reason = ''] = cells.slice(8);
  const said = { title, brand, manufacturer, seller, materials, origin };
  const what = Object.values(said).filter(Boolean).join(' · ');
  return { ...said, sources, expected, lang, kind, from, source, reason, file, line, what };
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

/** The sources that a label is judged with. */
export function sourcesOf({ sources }: Label, defaults: ReadonlySet<string>): ReadonlySet<string> {
  return sources === '' ? defaults : new Set([...defaults, ...sources.split(' ')]);
}

/** Whether the matches are what the label says: each of those, and no level that none of them names. */
export function agrees({ expected }: Label, found: readonly Match[]): boolean {
  if (expected === 'none') return found.length === 0;
  const wanted = expected.split(' ').map(each => each.split(':'));
  const isMet = ([level, id]: string[]) =>
    found.some(match => match.level === level && (id === undefined || match.actionId === id || match.sourceId === id));
  return wanted.every(isMet) && found.every(match => wanted.some(([level]) => level === match.level));
}
