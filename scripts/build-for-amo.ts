/**
 * `npm run build-for-amo`: in dist/amo/ the package for addons.mozilla.org and the source zip that must rebuild to it. Run
 * in the unpacked source zip it makes the same two files, so a reviewer compares two lines of SHA256SUMS.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from './package/source';
import { checksums, zipFiles } from './package/zip';

const OUT = join('dist', 'amo');

execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
const files = {
  'withhold-firefox.zip': new Uint8Array(readFileSync(join('dist', 'withhold-firefox.zip'))),
  'withhold-source.zip': zipFiles('.', sourceFiles()),
};
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const [name, bytes] of Object.entries(files)) writeFileSync(join(OUT, name), bytes);
writeFileSync(join(OUT, 'SHA256SUMS'), checksums(files));
console.log(`${OUT}:\n${checksums(files)}`);
