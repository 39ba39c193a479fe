import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeBetween, isHonest, lastRelease, type Reach } from '../../../scripts/package/permissions';

const older: Reach = {
  version: '1.2.3',
  permissions: ['storage'],
  host_permissions: ['https://a.example/*'],
  content_scripts: [{ matches: ['https://a.example/*'] }],
};

describe('a change of access between two manifests', () => {
  test('is nothing when they reach the same, wherever it stands', () => {
    const moved = { ...older, host_permissions: [] };
    expect(changeBetween(older, moved)).toEqual({ added: [], removed: [], widens: false });
  });

  test.each<[string, Partial<Reach>, string[], boolean]>([
    ['a host', { host_permissions: ['https://a.example/*', 'https://b.example/*'] }, ['https://b.example/*'], true],
    ['a host of a script', { content_scripts: [{ matches: ['https://b.example/*'] }] }, ['https://b.example/*'], true],
    ['a permission', { permissions: ['storage', 'tabs'] }, ['tabs'], true],
    ['an optional host', { optional_host_permissions: ['https://*/*'] }, ['optional https://*/*'], false],
  ])('names %s that was added', (_what, change, added, widens) => {
    expect(changeBetween(older, { ...older, ...change })).toMatchObject({ added, widens });
  });

  test('names what was given up', () => {
    expect(changeBetween(older, { ...older, permissions: [] })).toMatchObject({ removed: ['storage'], widens: false });
  });

  test.each([
    ['1.2.4', false],
    ['1.3.0', true],
    ['2.0.0', true],
  ])('new access under version %s after 1.2.3: %s', (version, honest) => {
    expect(isHonest(older, { ...older, version, permissions: ['storage', 'tabs'] })).toBe(honest);
  });
});

describe('the last release', () => {
  let root = '';
  let whole = '';
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: whole });
  function commit(version: string): void {
    writeFileSync(join(whole, 'manifest.json'), JSON.stringify({ version }));
    git('add', '.');
    git('commit', '-qm', version);
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'withhold-release-'));
    whole = join(root, 'whole');
    execFileSync('git', ['init', '-q', whole]);
    commit('1.0.0');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('is the newest tag before this commit, not its own', () => {
    git('tag', 'v1.0.0');
    commit('1.1.0');
    git('tag', 'v1.1.0');
    expect(lastRelease(whole)).toEqual({ tag: 'v1.0.0', manifest: { version: '1.0.0' } });
  });

  test('is none where a whole clone has no tag but its own', () => {
    git('tag', 'v1.0.0');
    expect(lastRelease(whole)).toBe('this is the first release');
  });

  test('is not known to a shallow clone or outside of one, and that is said', () => {
    git('tag', 'v1.0.0');
    commit('1.1.0');
    const shallow = join(root, 'shallow');
    execFileSync('git', ['clone', '-q', '--depth', '1', pathToFileURL(whole).href, shallow]);
    expect(lastRelease(shallow)).toMatch(/this clone is shallow/);
    expect(lastRelease(root)).toMatch(/this folder is no clone/);
  });
});
