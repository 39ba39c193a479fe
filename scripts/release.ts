/** `npm run release`: everything a release carries, in dist/release/, from a build that is already there. Publishes nothing. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleOrThrow } from './data/assemble';
import { exportFiles } from './data/export';
import { BUILT } from './drive/places';
import { bundledIn } from './package/licences';
import { billOfMaterials } from './package/sbom';
import { sourceFiles } from './package/source';
import { checksums, zipFiles } from './package/zip';
import { neededBuild } from './setup/needs';

const OUT = join('dist', 'release');

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const bundled = [...bundledIn(neededBuild(BUILT.chromium)), ...bundledIn(neededBuild(BUILT.firefox))];

const files: Record<string, Uint8Array> = {
  [`${name}-${version}-chrome.zip`]: bytesOf('dist/withhold-chrome.zip'),
  [`${name}-${version}-firefox.zip`]: bytesOf('dist/withhold-firefox.zip'),
  [`${name}-${version}-source.zip`]: zipFiles('.', sourceFiles()),
  [`${name}-${version}-dataset.json`]: bytesOf('src/dataset/dataset.json'),
  ...Object.fromEntries([...exportFiles(assembleOrThrow('data'))].map(([file, text]) => [file, new TextEncoder().encode(text)])),
  [`${name}-${version}-sbom.cdx.json`]: new TextEncoder().encode(billOfMaterials(bundled, name)),
};
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
for (const [file, bytes] of Object.entries(files)) writeFileSync(join(OUT, file), bytes);
writeFileSync(join(OUT, 'SHA256SUMS'), checksums(files));
console.log(checksums(files));
