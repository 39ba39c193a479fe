import { afterEach, describe, expect, test, vi } from 'vitest';

const paused = { settings: { pausedSites: ['www.target.com', '*.aliexpress.com'] } };

async function isPausedAt(hostname: string, get: () => Promise<unknown> = async () => paused): Promise<boolean> {
  vi.resetModules();
  // An element with that id: a name the browser does not use for its own is the page's, in our world too.
  vi.stubGlobal('browser', {});
  vi.stubGlobal('chrome', { storage: { local: { get } } });
  vi.stubGlobal('location', { hostname });
  return (await import('../../src/platform/page-ask')).isPausedHere();
}

afterEach(() => vi.unstubAllGlobals());

describe('a pause, as a page knows it', () => {
  test.each([
    ['www.target.com', true],
    ['de.aliexpress.com', true],
    ['aliexpress.com', true],
    ['www.aliexpress.us', false],
    ['target.com', false],
  ])('%s: %s', async (hostname, expected) => {
    expect(await isPausedAt(hostname)).toBe(expected);
  });

  test.each([{ site: 'x' }, null, 7])('an entry that is none of ours, %j, does not end another', async entry => {
    const stored = { settings: { pausedSites: [entry, 'www.target.com'] } };
    expect(await isPausedAt('www.target.com', async () => stored)).toBe(true);
    expect(await isPausedAt('www.walmart.com', async () => stored)).toBe(false);
  });

  test('nothing stored yet is no pause', async () => {
    expect(await isPausedAt('www.target.com', async () => ({}))).toBe(false);
  });

  test('a storage that fails is no pause: the worker asks again before it keeps anything', async () => {
    expect(await isPausedAt('www.target.com', () => Promise.reject(new Error('no storage')))).toBe(false);
  });
});
