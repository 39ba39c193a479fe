/**
 * `npm run build-for-amo`: writes to dist/amo/ the package for addons.mozilla.org and the source zip that must rebuild to it.
 * In the unpacked source zip the command makes the same two files, so a reviewer compares two lines of SHA256SUMS.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeReleaseFolder } from './package/release-folder';
import { sourceFiles } from './package/source';
import { zipFiles } from './package/zip';

const OUT = join('dist', 'amo');

execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
const files = {
  'withhold-firefox.zip': new Uint8Array(readFileSync(join('dist', 'withhold-firefox.zip'))),
  'withhold-source.zip': zipFiles('.', sourceFiles()),
};
console.log(`${OUT}:\n${writeReleaseFolder(OUT, files)}`);
