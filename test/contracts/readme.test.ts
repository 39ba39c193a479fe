import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocksOf, withBlocks } from '../../scripts/readme/blocks';
import { dataset } from '../../src/dataset/load';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as { permissions: string[]; host_permissions: string[] };
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('sources and shops are those of the dataset and the manifest', () => {
  const fresh = withBlocks(readme, blocksOf(dataset, manifest.host_permissions));
  expect(cells(readme), 'run "npm run readme"').toEqual(cells(fresh));
});

test('every permission has its reason', () => {
  const missing = manifest.permissions.filter(permission => !readme.includes(`| \`${permission}\``));
  expect(missing, 'add these to the table of permissions in README.md').toEqual([]);
});

test('every command that is named exists', () => {
  const named = [...readme.matchAll(/`npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(
    named.filter(name => !Object.hasOwn(scripts, name)),
    'mend these in README.md',
  ).toEqual([]);
});

test('every room of src/ is in the layout', () => {
  const rooms = readdirSync('src');
  expect(
    rooms.filter(room => !readme.includes(`src/${room}`)),
    'add these to the layout in README.md',
  ).toEqual([]);
});

test('stays within 150 lines', () => {
  expect(readme.split('\n').length, 'shorten README.md').toBeLessThan(150);
});

/** The formatter pads the cells of tables. */
function cells(text: string): string {
  return text.replace(/-{3,}/g, '---').replace(/[ \t]+/g, ' ');
}
