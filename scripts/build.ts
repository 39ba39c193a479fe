/**
 * `npm run build`: both browsers, unpacked in dist/<browser>/, and a store-ready zip beside each. With `--readable`, as `npm run dev` runs it
 * after each change: Chrome's folder alone, its code as it is written, with source maps.
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { shopScripts } from './package/shop-scripts';
import { shrink } from './package/shrink';
import { withoutNoise } from './package/without-noise';
import { filesUnder, zipFiles } from './package/zip';

/** Browsers look for a country's own folder, then for its language's, never for another country's: Portugal would get English. */
const ALSO_READ: Record<string, string> = { pt_PT: 'pt_BR' };
const CONTENT_SCRIPT = 'src/content/content.iife.js';

if (process.argv.includes('--readable')) {
  await bundle('chrome', { minify: false, sourcemap: 'inline' });
  console.log('dist/chrome is built: reload the extension');
} else {
  for (const browser of ['chrome', 'firefox']) await pack(browser);
}

async function bundle(browser: string, more: InlineConfig['build'] = {}): Promise<void> {
  const mode = browser === 'firefox' ? 'firefox' : 'production';
  await withoutNoise(() => build({ mode, logLevel: 'warn', plugins: [shopScripts()], build: more }));
}

async function pack(browser: string): Promise<void> {
  await bundle(browser);
  const folder = join('dist', browser);
  const script = join(folder, CONTENT_SCRIPT);
  writeFileSync(script, await shrink(readFileSync(script, 'utf8')));
  const locales = join(folder, '_locales');
  for (const [country, shown] of Object.entries(ALSO_READ)) cpSync(join(locales, shown), join(locales, country), { recursive: true });
  const zip = zipFiles(folder, filesUnder(folder));
  writeFileSync(join('dist', `withhold-${browser}.zip`), zip);
  console.log(`dist/${browser} and dist/withhold-${browser}.zip (${(zip.length / 1000).toFixed(0)} kB)`);
}
