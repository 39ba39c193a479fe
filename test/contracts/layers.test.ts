import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room of src/ may import: other rooms (with `: type` only their types) and packages. */
const MAY: Record<string, readonly string[]> = {
  core: [],
  dataset: ['core: type'],
  platform: ['core: type', 'public: type', 'valibot', 'webextension-polyfill'],
  // Shops are records; the worker offers and registers them.
  background: ['core', 'dataset', 'platform', 'content/shops', 'valibot'],
  content: ['core: type', 'platform'],
  // What is in force is decided in one place, for the matcher and for the cards, and so is how dates are sorted.
  ui: ['core: type', 'core/status', 'core/order', 'platform', 'preact'],
  popup: ['core: type', 'platform', 'ui', 'preact'],
  options: ['core: type', 'platform', 'ui', 'preact'],
  explorer: ['core', 'dataset', 'platform', 'ui', 'preact', 'fuse.js'],
  welcome: ['core: type', 'platform', 'ui', 'preact'],
};
/** What each folder of src/core may import of the others; what lies in src/core itself only the matcher and all folders share. */
const CORE_MAY: Record<string, readonly string[]> = { text: [], details: ['text'], matching: ['text', 'details/maker-field'] };
/** Whole files that alone may import something. */
const ALONE: Record<string, string> = { 'webextension-polyfill': 'src/platform/browser.ts' };

interface Import {
  file: string;
  room: string;
  from: string;
  typeOnly: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => /\.tsx?$/.test(path))
  .map(path => `src/${path}`);
const imports = files.flatMap(importsOf).filter(({ from, room }) => !from.startsWith(`${room}/`));
/** Of files of the folders of src/core, what they import of core: "text/tokens". */
const coreImports = files
  .filter(file => /^src\/core\/.*\//.test(file))
  .flatMap(importsOf)
  .map(({ file, from }) => ({ file, from: from.replace(/^core\//, '') }));

describe('direction of imports', () => {
  test('every room of src/ is known', () => {
    const unknown = [...new Set(files.map(roomOf))].filter(room => !Object.hasOwn(MAY, room));
    expect(unknown, 'say in test/contracts/layers.test.ts and in an override of biome.json what these rooms may import').toEqual([]);
  });

  test.each(Object.keys(MAY))('%s imports only what it may', room => {
    const wrong = imports.filter(each => each.room === room && !isAllowed(each)).map(({ file, from }) => `${file} imports ${from}`);
    expect(wrong, `move the code, or pass it in: ${room} may import ${MAY[room]?.join(', ') || 'nothing'}`).toEqual([]);
  });

  test.each(Object.entries(CORE_MAY))('core/%s imports only what it may', (folder, may) => {
    const own = coreImports.filter(({ file }) => file.startsWith(`src/core/${folder}/`));
    const isAllowed = (from: string) => [folder, ...may].some(each => from === each || from.startsWith(`${each}/`));
    expect(own).not.toEqual([]);
    expect(
      own.filter(({ from }) => from.includes('/') && !isAllowed(from)),
      'text/ stands below details/, and matching/ above both',
    ).toEqual([]);
  });

  test('every folder of core is known', () => {
    const folders = new Set(coreImports.map(({ file }) => file.split('/')[2] ?? ''));
    expect([...folders].sort()).toEqual(Object.keys(CORE_MAY).sort());
  });

  test.each(Object.entries(ALONE))('%s is imported by %s alone', (name, only) => {
    const others = imports.filter(({ from, file }) => from === name && file !== only).map(({ file }) => file);
    expect(others, `import it from ${only} instead`).toEqual([]);
  });

  test('biome.json holds every room too, so that the editor says it first', () => {
    const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as { overrides: { includes: string[] }[] };
    const held = overrides.flatMap(({ includes }) => includes);
    const rooms = [...new Set(files.map(roomOf))].filter(room => room !== 'dataset');
    const missing = rooms.filter(room => !held.some(pattern => pattern.startsWith(`src/${room}/`)));
    expect(missing, 'add an override with noRestrictedImports for these rooms to biome.json').toEqual([]);
  });
});

function isAllowed({ room, from, typeOnly }: Import): boolean {
  return (MAY[room] ?? []).some(rule => {
    const [target = '', kind] = rule.split(': ');
    return (from === target || from.startsWith(`${target}/`)) && (kind !== 'type' || typeOnly);
  });
}

function importsOf(file: string): Import[] {
  const statements = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)'|^import\s+()'([^']+)'|import\(()'([^']+)'\)/gms,
  );
  return [...statements].flatMap(([, type, named, , bare, , dynamic]) => {
    const from = named ?? bare ?? dynamic ?? '';
    const target = from.startsWith('.') ? inSource(normalize(join(dirname(file), from)).replaceAll('\\', '/')) : from;
    return target.endsWith('.css') ? [] : [{ file, room: roomOf(file), from: target, typeOnly: type !== undefined }];
  });
}

function inSource(path: string): string {
  return path.startsWith('src/') ? path.slice('src/'.length) : path;
}

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}
