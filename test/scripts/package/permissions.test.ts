import { describe, expect, test } from 'vitest';
import { changeBetween, isHonest, type Reach } from '../../../scripts/package/permissions';

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
