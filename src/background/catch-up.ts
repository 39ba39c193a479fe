import { dataset } from '../dataset/load';
import { browser } from '../platform/browser';
import { isOfSite } from '../platform/site';
import { webHostOf } from './hosts';
import { orderPage } from './page-orders';
import { rematch } from './page-report';
import { reportedTabs } from './reports';
import { choices } from './source-choices';
import { allTurns } from './turns';

const MATCHED_FOR = 'matched-for';
const PAUSED = 'paused-sites';

/**
 * Updates the stored reports, badges and marks to the current choices, unless that was done already. Called after a choice, and
 * again when the worker starts and before a popup is answered: the worker may have died between the choice and the last report.
 */
export async function catchUp(): Promise<void> {
  const chosen = await choices();
  // Changes are counted, not compared: after a choice made and undone the settings are the same, but some tabs may follow the first.
  const wanted = `${dataset.version} ${chosen.changes}`;
  const stored = await browser.storage.session.get([MATCHED_FOR, PAUSED]);
  if (stored[MATCHED_FOR] === wanted) return;
  const paused = chosen.settings.pausedSites;
  const pausedBefore = Array.isArray(stored[PAUSED]) ? stored[PAUSED].map(String) : [];
  // Stored before their reports are dropped: when the pause ends these pages must be read again, even if this worker dies in between.
  const fresh = paused.filter(host => !pausedBefore.includes(host));
  if (fresh.length > 0) await browser.storage.session.set({ [PAUSED]: [...pausedBefore, ...fresh] });
  await allTurns();
  // One tab's trouble must not leave the others at the old choice; where any failed, all are tried again next time.
  const results = await Promise.allSettled((await reportedTabs()).map(rematch));
  const failed = results.find(result => result.status === 'rejected');
  if (failed) throw failed.reason;
  await readAgain(pausedBefore.filter(host => !paused.includes(host)));
  await browser.storage.session.set({ [MATCHED_FOR]: wanted, [PAUSED]: paused });
}

/** Nothing of a paused shop is kept, so its open pages have to be read again when the pause ends. */
async function readAgain(resumed: readonly string[]): Promise<void> {
  if (resumed.length === 0) return;
  for (const tab of await browser.tabs.query({})) {
    const host = webHostOf(tab.url);
    if (tab.id !== undefined && host !== null && resumed.some(site => isOfSite(site, host))) await orderPage(tab.id, { order: 'read' });
  }
}
