import type { PageReport } from '../core/types';
import { browser } from '../platform/browser';

const PREFIX = 'report:';

/**
 * Reports live in `storage.session`: the worker may die between any two lines, and nothing of a page outlives the browser.
 * When it is full the oldest reports are dropped; their tabs are read again when the popup asks for them.
 */
export async function storeReport(tabId: number, report: PageReport): Promise<void> {
  for (;;) {
    try {
      return await browser.storage.session.set({ [PREFIX + tabId]: report });
    } catch (error) {
      if (!/quota/i.test(String(error)) || !(await makeRoom(tabId))) throw error;
    }
  }
}

/** Forgets the older half of the other tabs' reports; `false` when there is none. */
async function makeRoom(tabId: number): Promise<boolean> {
  const all = Object.entries(await browser.storage.session.get(null)) as [string, PageReport][];
  const others = all.filter(([key]) => key.startsWith(PREFIX) && key !== PREFIX + tabId);
  const oldestFirst = others.sort(([, one], [, other]) => one.readAt - other.readAt).map(([key]) => key);
  await browser.storage.session.remove(oldestFirst.slice(0, Math.ceil(others.length / 2)));
  return others.length > 0;
}

export async function reportOf(tabId: number): Promise<PageReport | null> {
  const stored = await browser.storage.session.get(PREFIX + tabId);
  return (stored[PREFIX + tabId] as PageReport | undefined) ?? null;
}

export async function forgetReport(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

/** The tabs that have a report. */
export async function reportedTabs(): Promise<number[]> {
  const stored = await browser.storage.session.get(null);
  return Object.keys(stored).flatMap(key => (key.startsWith(PREFIX) ? [Number(key.slice(PREFIX.length))] : []));
}
