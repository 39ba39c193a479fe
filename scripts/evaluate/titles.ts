import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { PAGES_FOLDER } from './saved-pages';

/** One real title with the brand that its source gives; third-party material that is never part of the project. */
export interface SavedTitle {
  title: string;
  brand: string;
}

/** The real titles, or `null` where they are absent. */
export function savedTitles(): SavedTitle[] | null {
  const file = join(PAGES_FOLDER, 'titles.csv');
  if (!existsSync(file)) return null;
  return parse<SavedTitle>(readFileSync(file), { columns: true, bom: true, relax_quotes: true });
}
