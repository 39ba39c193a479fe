/** `npm run release`: writes every file of a release to dist/release/, from an existing build. Publishes nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleOrThrow } from './data/assemble';
import { exportFiles } from './data/export';
import { BUILT } from './drive/places';
import { bundledIn } from './package/licences';
import { writeReleaseFolder } from './package/release-folder';
import { billOfMaterials } from './package/sbom';
import { sourceFiles } from './package/source';
import { zipFiles } from './package/zip';
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
console.log(writeReleaseFolder(OUT, files));
