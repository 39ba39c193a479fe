import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, howToInstall } from './browsers.mjs';

/** The path of an installed browser. Throws when there is none, and says what to do. */
export function neededBrowser(kind: 'chromium' | 'firefox'): string {
  const path = findBrowser(kind);
  if (path === null) throw new Error(howToInstall([kind]));
  return path;
}

/** The folder itself. Throws when it holds no built extension, and says what to do. */
export function neededBuild(folder: string): string {
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} is not built: run "npm run build" first.`);
  return folder;
}
