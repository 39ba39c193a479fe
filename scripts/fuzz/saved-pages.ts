import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A page to begin with: its address and its HTML. */
export interface SeedPage {
  name: string;
  url: string;
  html: string;
}

const OWN = 'test/pages';
const SAVED = process.env.WITHHOLD_PAGES ?? '../shared/pages';

/** Our own small pages. */
export function ownPages(): SeedPage[] {
  return readdirSync(OWN)
    .filter(file => file.endsWith('.html'))
    .flatMap(file => {
      const html = readFileSync(join(OWN, file), 'utf8');
      const url = /"url": "([^"]+)"/.exec(html)?.[1];
      return url === undefined ? [] : [{ name: file, url, html }];
    });
}

/** Real pages saved by others, which are not part of this repository; none where the folder is absent. */
export function savedPages(): SeedPage[] {
  if (!existsSync(join(SAVED, 'manifest.csv'))) return [];
  const rows = parse(readFileSync(join(SAVED, 'manifest.csv')), { columns: true }) as { file: string; url: string }[];
  return rows.map(({ file, url }) => ({ name: file, url, html: readFileSync(join(SAVED, file), 'utf8') }));
}
