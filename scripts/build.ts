/** `npm run build`: both browsers, unpacked in dist/<browser>/, and a store-ready zip beside each. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { shopScripts } from './package/shop-scripts';
import { shrink } from './package/shrink';
import { withoutNoise } from './package/without-noise';
import { filesUnder, zipFiles } from './package/zip';

const CONTENT_SCRIPT = 'src/content/content.iife.js';

for (const browser of ['chrome', 'firefox']) {
  const mode = browser === 'firefox' ? 'firefox' : 'production';
  await withoutNoise(() => build({ mode, logLevel: 'warn', plugins: [shopScripts()] }));
  const folder = join('dist', browser);
  const script = join(folder, CONTENT_SCRIPT);
  writeFileSync(script, await shrink(readFileSync(script, 'utf8')));
  const zip = zipFiles(folder, filesUnder(folder));
  writeFileSync(join('dist', `withhold-${browser}.zip`), zip);
  console.log(`dist/${browser} and dist/withhold-${browser}.zip (${(zip.length / 1000).toFixed(0)} kB)`);
}
