// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { followTheme } from '../../src/platform/theme';

type OnChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
const fake = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, listeners: [] as OnChanged[] }));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: { get: async () => fake.stored },
      onChanged: { addListener: (listener: OnChanged) => fake.listeners.push(listener) },
    },
  },
}));

const scheme = () => document.documentElement.dataset.scheme;
/** The classic script that each page runs before its first paint. */
function firstPaint(): void {
  delete document.documentElement.dataset.scheme;
  new Function('localStorage', 'document', readFileSync('public/theme.js', 'utf8'))(localStorage, document);
}

beforeEach(() => {
  localStorage.clear();
  fake.listeners.length = 0;
  fake.stored = {};
  delete document.documentElement.dataset.scheme;
});

describe('theme', () => {
  test('is set before the first paint once it is known', async () => {
    fake.stored = { settings: { theme: 'dark' } };
    firstPaint();
    expect(scheme()).toBeUndefined();
    followTheme();
    await vi.waitFor(() => expect(scheme()).toBe('dark'));
    firstPaint();
    expect(scheme()).toBe('dark');
  });

  test('follows a choice made on another page, and back to the system', async () => {
    followTheme();
    fake.listeners[0]?.({ settings: { newValue: { theme: 'light' } } }, 'local');
    expect(scheme()).toBe('light');
    fake.listeners[0]?.({ settings: { newValue: { theme: 'system' } } }, 'local');
    expect(scheme()).toBeUndefined();
    firstPaint();
    expect(scheme()).toBeUndefined();
  });

  test('ignores what is no theme', async () => {
    fake.stored = { settings: { theme: '"><script>' } };
    localStorage.setItem('theme', 'neon');
    firstPaint();
    followTheme();
    await vi.waitFor(() => expect(localStorage.getItem('theme')).toBe('system'));
    expect(scheme()).toBeUndefined();
  });

  const pages = readdirSync('src').filter(folder => existsSync(`src/${folder}/index.html`));
  test.each(pages)('the page %s sets and follows it', folder => {
    expect(readFileSync(`src/${folder}/index.html`, 'utf8')).toContain('<script src="/theme.js"></script>');
    expect(readFileSync(`src/${folder}/main.tsx`, 'utf8')).toMatch(/^ *mount\(</m);
  });
  test('what puts an app into its page follows the theme', () => {
    expect(readFileSync('src/ui/mount.ts', 'utf8')).toContain('followTheme();');
  });
});
