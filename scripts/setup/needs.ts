import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';

/** How a missing browser is called, and the variable that names one. */
const MISSING = { chromium: ['Chromium, Chrome or Edge', 'CHROME_PATH'], firefox: ['Firefox', 'FIREFOX_PATH'] } as const;

/** The path of a browser. @throws where none is found, saying what to do. */
export function neededBrowser(kind: keyof typeof MISSING): string {
  const path = findBrowser(kind);
  const [name, variable] = MISSING[kind];
  if (path === null) throw new Error(`No ${name} was found: install one, or set ${variable}.`);
  return path;
}

/** The folder of a built extension, as given. @throws where it holds none, saying what to do. */
export function neededBuild(folder: string): string {
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built: run "npm run build" first.`);
  return folder;
}
