import type { PageReport } from '../core/types';
import { browser } from '../platform/browser';
import { samePage } from '../platform/site';
import { badgeFor, showBadge } from './badge';
import type { CurrentSettings } from './current-settings';
import { isPutByManifest } from './hosts';
import { noMarks } from './page-marks';
import { orderPage } from './page-orders';
import { allReports, forgetReport, putReport } from './report-store';
import { enqueue, isBusy } from './tab-queue';

/**
 * Whether the tab shows the page at `url`. The browser is asked, not a memory of ours; without a grant or a click a tab has no address for
 * us, and what the script there says must do where the manifest alone puts it.
 */
export async function showsPage(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return false;
  return tab.url === undefined ? isPutByManifest(url) : samePage(tab.url, url);
}

/** Stores the report, then sets the badge: where the worker dies in between, the popup is right and only the badge is missing. */
export async function publish(tabId: number, report: PageReport, current: CurrentSettings): Promise<void> {
  try {
    await storeReport(tabId, report);
  } catch (error) {
    // The report stored before is out of date, and this one cannot take its place.
    await letGo(tabId, report);
    throw error;
  }
  await showBadge(tabId, badgeFor(report, current.sources, current.settings.badgeLevels));
}

/** When the storage is full the oldest reports are dropped; their tabs are read again when the popup asks for them. */
async function storeReport(tabId: number, report: PageReport): Promise<void> {
  for (;;) {
    try {
      return await putReport(tabId, report);
    } catch (error) {
      if (!/quota/i.test(String(error)) || !(await makeRoom(tabId))) throw error;
    }
  }
}

/** Clears the badge, then the report: where the worker dies in between, no badge is left without a report that explains it. */
export async function clearTab(tabId: number): Promise<void> {
  await showBadge(tabId, badgeFor(null, [], []));
  await forgetReport(tabId);
}

/** The same for a page that may still be there: its marks go too. */
export async function letGo(tabId: number, { readAt }: PageReport): Promise<void> {
  void orderPage(tabId, { order: 'marks', readAt, marks: noMarks() });
  await clearTab(tabId);
}

/**
 * Lets go of the older half of the other tabs' reports; `false` when there is none. A tab that is busy is left alone: it may be making
 * room itself, and the two would wait for each other.
 */
async function makeRoom(tabId: number): Promise<boolean> {
  const others = (await allReports()).filter(other => other.tabId !== tabId && !isBusy(other.tabId));
  const oldestFirst = others.sort((one, other) => one.report.readAt - other.report.readAt);
  const dropped = oldestFirst.slice(0, Math.ceil(others.length / 2));
  await Promise.all(dropped.map(other => enqueue(other.tabId, () => letGo(other.tabId, other.report))));
  return dropped.length > 0;
}
