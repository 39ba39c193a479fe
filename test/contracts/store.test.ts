import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };

const read = (name: string): string => readFileSync(`store/listing/${name}`, 'utf8').trim();
const length = (text: string): number => [...text].length;

/** Every language of the extension. */
const LANGUAGES = readdirSync('public/_locales');

function messagesOf(language: string): (key: string) => string {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<string, { message: string }>;
  return key => messages[key]?.message ?? `no ${key}`;
}

/** What each line is: a point, a number, an empty line or words. */
function skeleton(text: string): string[] {
  return text.split('\n').map(line => /^(?:•|\d\.|)(?= |$)/.exec(line)?.[0] || (line === '' ? '' : 'words'));
}

describe('store listing', () => {
  test('every language has one', () => {
    const missing = LANGUAGES.flatMap(language => ['name', 'description'].map(file => `store/listing/${language}/${file}.txt`));
    expect(
      missing.filter(file => !existsSync(file)),
      'write these',
    ).toEqual([]);
  });

  describe.each(LANGUAGES.filter(language => existsSync(`store/listing/${language}/description.txt`)))('in %s', language => {
    const name = read(`${language}/name.txt`);
    const description = read(`${language}/description.txt`);
    const message = messagesOf(language);

    test.each([
      ['Edge', 45],
      ['Firefox', 50],
      ['Chrome', 75],
    ])('the name fits %s: at most %i characters', (_store, most) => {
      expect(length(name)).toBeLessThanOrEqual(most);
    });

    test('the summary is what the browser itself shows, and fits every store', () => {
      expect(length(message('extension_description'))).toBeLessThanOrEqual(132);
    });

    test('the description is long enough for Edge and short enough for all', () => {
      expect(length(description)).toBeGreaterThanOrEqual(250);
      expect(length(description)).toBeLessThanOrEqual(10_000);
    });

    test('it begins as the extension does, and names its five kinds by the extension’s own words', () => {
      expect(description.startsWith(message('welcome_title'))).toBe(true);
      for (const level of ['import_order', 'listed_company', 'at_risk_good', 'reported', 'ended'])
        expect(description).toMatch(new RegExp(`^\\d\\. ${message(`level_${level}`)}`, 'm'));
    });

    test('it has the same parts, points and sources as the English one', () => {
      expect(skeleton(description)).toEqual(skeleton(read('en/description.txt')));
      for (const source of ['UFLPA', 'CAATSA', 'Entity List', 'SDN', 'NS-CMIC', '13126']) expect(description).toContain(source);
    });
  });

  test.each(['en/name.txt', 'en/description.txt', 'privacy.md', 'permissions.md'])('%s claims no more than a record holds', name => {
    const text = read(name).toLowerCase();
    for (const claim of ['made with forced labor', 'slavery', 'ethical', 'clean', 'safe', 'guarantee', '!'])
      expect(text).not.toContain(claim);
  });

  test('says that no government stands behind it', () => {
    expect(read('en/description.txt')).toContain('not affiliated with any government');
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
