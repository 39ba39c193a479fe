import type { PageReport } from '../core/types';
import { browser } from '../platform/browser';
import { SESSION } from '../platform/storage-keys';

const PREFIX = SESSION.report;

/** Reports live in `storage.session`: the worker may die between any two lines, and nothing of a page outlives the browser. */
export async function putReport(tabId: number, report: PageReport): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: report });
}

export async function reportOf(tabId: number): Promise<PageReport | null> {
  const stored = await browser.storage.session.get(PREFIX + tabId);
  return (stored[PREFIX + tabId] as PageReport | undefined) ?? null;
}

export async function forgetReport(tabId: number): Promise<void> {
  await browser.storage.session.remove(PREFIX + tabId);
}

/** Every report, by the number of its tab. */
export async function allReports(): Promise<{ tabId: number; report: PageReport }[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, report]) =>
    key.startsWith(PREFIX) ? [{ tabId: Number(key.slice(PREFIX.length)), report: report as PageReport }] : [],
  );
}

/** The tabs that have a report. */
export async function reportedTabs(): Promise<number[]> {
  return (await allReports()).map(({ tabId }) => tabId);
}
