import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checksums, filesUnder, sha256, zipFiles } from '../../../scripts/package/zip';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'withhold-zip-'));
  mkdirSync(join(folder, 'b', 'deep'), { recursive: true });
  writeFileSync(join(folder, 'b', 'deep', 'z.txt'), 'last');
  writeFileSync(join(folder, 'a.txt'), 'first');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('zipFiles', () => {
  test('gives the same bytes whatever the order asked for and the dates on the disk', () => {
    const one = zipFiles(folder, filesUnder(folder));
    utimesSync(join(folder, 'a.txt'), new Date(2001, 1, 1), new Date(2001, 1, 1));
    const other = zipFiles(folder, filesUnder(folder).reverse());
    expect(sha256(other)).toBe(sha256(one));
  });

  test('keeps every file with its path and bytes', () => {
    const entries = unzipSync(zipFiles(folder, filesUnder(folder)));
    expect(Object.keys(entries)).toEqual(['a.txt', 'b/deep/z.txt']);
    expect(new TextDecoder().decode(entries['b/deep/z.txt'])).toBe('last');
  });
});

test('filesUnder leaves out what is skipped, whole folders at a time', () => {
  expect(filesUnder(folder, /^b\/$/)).toEqual(['a.txt']);
});

test('checksums are lines as sha256sum reads them, sorted by name', () => {
  // printf '' | sha256sum
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const nothing = new Uint8Array();
  expect(checksums({ b: nothing, a: nothing })).toBe(`${empty}  a\n${empty}  b\n`);
});
