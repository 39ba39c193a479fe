/**
 * `npm run reproduce`: builds the source package in two fresh folders and compares every byte, with each other and with the
 * zips in dist/ where they are there. This is what a store's reviewer does with the source zip.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { buildIn, differences, unpack } from './package/rebuild';
import { sourceFiles } from './package/source';
import { sha256, zipFiles } from './package/zip';

const ZIPS = ['withhold-chrome.zip', 'withhold-firefox.zip'];

/** Two places that differ in all a careless build lets in: length of the path, time zone, language. */
const PLACES = [
  { path: 'a', env: { TZ: 'UTC', LC_ALL: 'C' } },
  { path: join('another folder', 'further-down'), env: { TZ: 'Pacific/Auckland', LC_ALL: 'C.UTF-8' } },
];

function main(): number {
  const source = unzipSync(zipFiles('.', sourceFiles()));
  const lab = mkdtempSync(join(tmpdir(), 'withhold-'));
  try {
    const [first = new Map<string, string>(), second = new Map<string, string>()] = PLACES.map(({ path, env }) => {
      mkdirSync(join(lab, path), { recursive: true });
      unpack(source, join(lab, path));
      return buildIn(join(lab, path), env);
    });
    const between = differences(first, second);
    const present = ZIPS.filter(zip => existsSync(join('dist', zip)));
    const against = present.filter(zip => sha256(readFileSync(join('dist', zip))) !== first.get(zip));
    for (const path of between) console.log(`differs between two builds: ${path}`);
    for (const zip of against) console.log(`dist/${zip} is not what the tracked source builds`);
    for (const zip of ZIPS) console.log(`${first.get(zip)}  ${zip}`);
    console.log(
      `${first.size} files built twice, ${between.length} differ; ${present.length} zips of dist/ compared, ${against.length} differ`,
    );
    return first.size === 0 || between.length + against.length > 0 ? 1 : 0;
  } finally {
    rmSync(lab, { recursive: true, force: true });
  }
}

process.exitCode = main();
