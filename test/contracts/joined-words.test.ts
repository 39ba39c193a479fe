import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesUnder } from '../../scripts/package/zip';

/** What pages put between two values: a comma or a colon of one script stands wrong in another. `list` and `joined_…` join as the language does, "·" in all. */
const LATIN_JOINTS = /join\('[,;] '\)|(?:\}|<\/\w+>)[,;] \{|\}[:.] \$\{/;

const files = filesUnder('src').filter(path => path.endsWith('.tsx'));

describe('pages in ten languages', () => {
  test('are what is looked at here', () => expect(files.length).toBeGreaterThan(50));

  test.each(files)('%s joins nothing with a Latin comma, colon or full stop: use list(), joined_label, joined_sentences or “·”', path => {
    expect(LATIN_JOINTS.exec(readFileSync(`src/${path}`, 'utf8'))?.[0]).toBeUndefined();
  });
});
