import type { Product } from '../../src/core/types';

const COLUMNS = [
  'title',
  'brand',
  'manufacturer',
  'seller',
  'materials',
  'origin',
  'sources',
  'expected',
  'lang',
  'kind',
  'from',
  'source',
  'reason',
] as const;

/** One labelled product: what a page says, and what a careful person would flag. */
export type Label = Record<(typeof COLUMNS)[number], string> & { file: string; line: number; what: string };

/** Reads one file of labels; throws with file and line where a row is not of this form. */
export function labelsIn(text: string, file: string): Label[] {
  return text.split('\n').flatMap((row, at) => {
    if (at === 0 || row === '' || row.startsWith('#')) return [];
    const cells = row.split('\t');
    if (cells.length !== COLUMNS.length) throw new Error(`${file} line ${at + 1}: ${cells.length} cells, ${COLUMNS.length} expected`);
    const label = Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index] ?? ''])) as Record<
      (typeof COLUMNS)[number],
      string
    >;
    return [{ ...label, file, line: at + 1, what: cells.slice(0, 6).filter(Boolean).join(' · ') }];
  });
}

export function productOf({ title, brand, manufacturer, seller, materials, origin }: Label): Product {
  return {
    id: 'product-1',
    kind: 'product',
    title: title || null,
    brand: brand || null,
    manufacturer: manufacturer || null,
    seller: seller || null,
    materials: materials === '' ? [] : materials.split('|'),
    countryOfOrigin: origin || null,
  };
}
