import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { savedPages as evaluatedPages, htmlOf } from '../evaluate/saved-pages';

/** A page to begin with: its address and its HTML. */
export interface SeedPage {
  name: string;
  url: string;
  html: string;
}

const OWN = 'test/pages';

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
  return (evaluatedPages() ?? []).map(page => ({ name: page.file, url: page.url, html: htmlOf(page).toString('utf8') }));
}
