import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Match, Product } from '../../src/core/types';

const FOLDER = 'test/matching';

/** One labelled product of `test/matching/*.tsv`: what a page says, and what a careful person would flag. */
export interface Label {
  title: string;
  brand: string;
  manufacturer: string;
  seller: string;
  /** Several are parted by "|". */
  materials: string;
  origin: string;
  /** Sources switched on beside those that are on by default. */
  sources: string;
  /** `none`, or what must be there: `level`, `level:source` or `level:action`, parted by spaces. */
  expected: string;
  reason: string;
}

/** The labels of each file, by its name. */
export function savedLabels(): Map<string, Label[]> {
  const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter(name => name.endsWith('.tsv')) : [];
  return new Map(files.sort().map(file => [file, labelsIn(readFileSync(`${FOLDER}/${file}`, 'utf8'))]));
}

function labelsIn(text: string): Label[] {
  return parse<Label>(text, { columns: true, delimiter: '\t', quote: false, comment: '#', comment_no_infix: true, skip_empty_lines: true });
}

export function labelledProduct({ title, brand, manufacturer, seller, materials, origin }: Label): Product {
  return {
    id: 'labelled',
    kind: 'product',
    title: title || null,
    brand: brand || null,
    manufacturer: manufacturer || null,
    seller: seller || null,
    materials: materials === '' ? [] : materials.split('|'),
    countryOfOrigin: origin || null,
  };
}

/** Whether the matches are what the label says: each of those, and no level that none of them names. */
export function agrees({ expected }: Label, found: readonly Match[]): boolean {
  if (expected === 'none') return found.length === 0;
  const wanted = expected.split(' ').map(each => each.split(':'));
  const isMet = ([level, id]: string[]) =>
    found.some(match => match.level === level && (id === undefined || match.actionId === id || match.sourceId === id));
  return wanted.every(isMet) && found.every(match => wanted.some(([level]) => level === match.level));
}
