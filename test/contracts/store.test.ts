import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const read = (name: string): string => readFileSync(`store/listing/${name}`, 'utf8').trim();
const length = (text: string): number => [...text].length;

describe('store listing', () => {
  test.each([
    ['Edge', 45],
    ['Firefox', 50],
    ['Chrome', 75],
  ])('the name fits %s: at most %i characters', (_store, most) => {
    expect(length(read('name.txt'))).toBeLessThanOrEqual(most);
  });

  test('the summary fits every store, and is what the browser itself shows', () => {
    expect(length(read('summary.txt'))).toBeLessThanOrEqual(132);
    expect(read('summary.txt')).toBe(messages.extension_description.message);
  });

  test('the description is long enough for Edge and short enough for all', () => {
    expect(length(read('description.txt'))).toBeGreaterThanOrEqual(250);
    expect(length(read('description.txt'))).toBeLessThanOrEqual(10_000);
  });

  test.each(['name.txt', 'summary.txt', 'description.txt', 'privacy.md', 'permissions.md'])(
    '%s claims no more than a record holds',
    name => {
      const text = read(name).toLowerCase();
      for (const claim of ['made with forced labor', 'slavery', 'ethical', 'clean', 'safe', 'guarantee', '!'])
        expect(text).not.toContain(claim);
    },
  );

  test('says that no government stands behind it', () => {
    expect(read('description.txt')).toContain('not affiliated with any government');
  });

  test('each permission of the manifest has its reason, and no other has', () => {
    const named = [...read('permissions.md').matchAll(/^\| .*?`([a-z_A-Z]+)`/gm)].map(([, permission]) => permission);
    const asked = [...manifest.permissions, 'host_permissions', 'optional_host_permissions'];
    expect(named.sort()).toEqual(asked.sort());
  });

  test('five pictures and a tile in the sizes that the stores ask for', () => {
    for (const name of ['1-product', '2-results', '3-records', '4-record', '5-sources'])
      expect(sizeOf(`store/pictures/${name}.png`)).toEqual([1280, 800]);
    expect(sizeOf('store/pictures/tile.png')).toEqual([440, 280]);
  });
});

/** Width and height stand at fixed places of a PNG's first chunk. */
function sizeOf(path: string): [number, number] | null {
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
