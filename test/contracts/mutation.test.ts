import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../mutation/vitest.config';

/* Stryker takes a pattern without a file in silence: a file that is renamed would never be mutated again. */

const { mutate } = JSON.parse(readFileSync('test/mutation/stryker.json', 'utf8')) as { mutate: string[] };
const core = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.ts'))
  .map(path => `src/core/${path}`);

function filesOf(pattern: string): string[] {
  const source = pattern
    .replace(/^!/, '')
    .replaceAll('.', '\\.')
    .replaceAll('**/', '<any>')
    .replaceAll('*', '[^/]*')
    .replaceAll('<any>', '(?:.*/)?');
  return core.filter(path => new RegExp(`^${source}$`).test(path));
}

test.each(mutate)('%s has files', pattern => expect(filesOf(pattern)).not.toEqual([]));

test('every file of src/core is mutated, but those that only name types', () => {
  const left = new Set(mutate.filter(pattern => pattern.startsWith('!')).flatMap(filesOf));
  const mutated = mutate.filter(pattern => !pattern.startsWith('!')).flatMap(filesOf);
  expect(core.filter(path => !mutated.includes(path))).toEqual([]);
  for (const path of left) expect(readFileSync(path, 'utf8')).not.toMatch(/^(?:export )?(?:async )?(?:function|const|class)\b/m);
});

test('the tests that mutants are not tried against are there', () => {
  for (const path of config.test?.exclude ?? []) expect(existsSync(path), path).toBe(true);
});
