import { vi } from 'vitest';
import { createMatcher } from '../../src/core/matcher';
import type { PageReport, Product, Reading } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import { type FakeBrowser, Life } from '../fakes/browser';

/** A worker on a fake browser, started as a browser starts it: the module runs anew, nothing of an earlier life is left. */
export interface Worker {
  life: Life;
  /** A call from a tab's content script, which runs where the tab is unless said otherwise; never answers if the worker dies. */
  fromPage(tabId: number, call: string, input: unknown, from?: string): Promise<unknown>;
  /** A call from a page of the extension. */
  fromOwnPage(call: string, input: unknown): Promise<unknown>;
}

/** The browser API of the worker that lives now. */
const current: { api: unknown } = { api: null };
/** Both are pure and hold nothing of a page, so that one serves every life; made anew each time they would be all the time it takes. */
const matcher = createMatcher(dataset);

vi.doMock('webextension-polyfill', () => ({
  get default() {
    return current.api;
  },
}));
vi.doMock('../../src/dataset/load', () => ({ dataset }));
vi.doMock('../../src/core/matcher', () => ({ createMatcher: () => matcher }));

export async function startWorker(browser: FakeBrowser, dieAt?: number): Promise<Worker> {
  vi.resetModules();
  const life = Life.of(browser, dieAt);
  current.api = life.api;
  await import('../../src/background/index');
  const send = (message: unknown, sender: unknown) => Promise.resolve(life.emit('onMessage', message, sender)[0]);
  return {
    life,
    fromPage: (tabId, call, input, from) => {
      const tab = browser.tabs.get(tabId);
      return send({ call, input }, { id: 'withhold', tab, frameId: 0, url: from ?? tab?.url });
    },
    fromOwnPage: (call, input) => send({ call, input }, { id: 'withhold', url: 'chrome-extension://withhold/src/popup/index.html' }),
  };
}

export function readingOf(url: string, ...products: Product[]): Reading {
  return { url, site: new URL(url).hostname, pageKind: 'product', readAt: Date.now(), readMs: 1, problem: null, products };
}

export function reportIn(browser: FakeBrowser, tabId: number): PageReport | null {
  return (browser.session.get(`report:${tabId}`) as PageReport | undefined) ?? null;
}
