import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

/** Where real saved pages lie; third-party material that is never part of the project. */
export const PAGES_FOLDER: string = resolve(process.env.WITHHOLD_PAGES ?? '../shared/pages');

/** One row of the pages' manifest: what a person reads on that page. Empty: "not found by reading with keywords". */
export interface SavedPage {
  file: string;
  site: string;
  kind: 'product' | 'listing' | 'search' | 'cart' | 'other';
  url: string;
  expected_title: string;
  expected_brand: string;
  expected_manufacturer: string;
  expected_material: string;
  expected_country_of_origin: string;
  /** Number of tiles of a grid, as digits. */
  n_listing_items: string;
  language: string;
  notes: string;
}

/** The saved pages, or `null` where the folder is absent. */
export function savedPages(): SavedPage[] | null {
  const manifest = join(PAGES_FOLDER, 'manifest.csv');
  if (!existsSync(manifest)) return null;
  return parse<SavedPage>(readFileSync(manifest), { columns: true, bom: true });
}

export function htmlOf(page: SavedPage): Buffer {
  return readFileSync(join(PAGES_FOLDER, page.file));
}
