import { dataset } from '../dataset/load';
import { browser } from '../platform/browser';
import { logError } from '../platform/log';
import { isOfSite } from '../platform/site';
import { SESSION } from '../platform/storage-keys';
import { forgetClicksOn } from './clicked-tabs';
import { currentSettings } from './current-settings';
import { webHostOf } from './hosts';
import { orderPage } from './page-orders';
import { rematch } from './page-report';
import { reportedTabs } from './report-store';
import { allQueuesDone } from './tab-queue';

const { syncedTo: SYNCED_TO, paused: PAUSED } = SESSION;

/**
 * Brings the stored reports and badges of all tabs to the current settings and sends their marks after, unless they follow them already. Called after each
 * change, when the worker starts and before a popup is answered: a worker may have died between the change and the last report.
 * Resolves to the tabs that failed, and why.
 */
export async function syncTabs(): Promise<ReadonlyMap<number, unknown>> {
  const failed = new Map<number, unknown>();
  const current = await currentSettings();
  // Changes are counted, not compared: after a change and its undo the settings are the same, but some tabs may follow the first.
  const wanted = `${dataset.version} ${current.changes}`;
  const stored = await browser.storage.session.get([SYNCED_TO, PAUSED]);
  if (stored[SYNCED_TO] === wanted) return failed;
  const paused = current.settings.pausedSites;
  const pausedBefore = Array.isArray(stored[PAUSED]) ? stored[PAUSED].map(String) : [];
  const newlyPaused = paused.filter(host => !pausedBefore.includes(host));
  // Here too: a pause that an undo brings back is known only after it.
  await forgetClicksOn(newlyPaused);
  // Stored before their reports are dropped: when the pause ends these pages must be read again, even if this worker dies in between.
  if (newlyPaused.length > 0) await browser.storage.session.set({ [PAUSED]: [...pausedBefore, ...newlyPaused] });
  await allQueuesDone();
  // A tab that fails must not keep the others from following; where any failed, all are tried again next time.
  await Promise.all((await reportedTabs()).map(tabId => rematch(tabId).catch(error => failed.set(tabId, error))));
  for (const error of failed.values()) logError('syncTabs', error);
  if (failed.size > 0) return failed;
  await rereadResumed(pausedBefore.filter(host => !paused.includes(host)));
  await browser.storage.session.set({ [SYNCED_TO]: wanted, [PAUSED]: paused });
  return failed;
}

/** Nothing of a paused shop is kept, so its open pages are read again when the pause ends. */
async function rereadResumed(resumed: readonly string[]): Promise<void> {
  if (resumed.length === 0) return;
  for (const tab of await browser.tabs.query({})) {
    const host = webHostOf(tab.url);
    if (tab.id !== undefined && host !== null && resumed.some(site => isOfSite(site, host))) void orderPage(tab.id, { order: 'read' });
  }
}
