import type { PageReport, Reading } from '../core/types';
import type { PageMarks } from '../platform/api';
import type { Runtime } from '../platform/browser';
import { logError } from '../platform/log';
import { forgetClickElsewhere, isClicked, setClicked } from './clicked-tabs';
import { currentSettings } from './current-settings';
import { isAllowed, isPutByManifest, isReadable, webHostOf } from './hosts';
import { buildReport, rebuildReport } from './match-reading';
import { marksOf, noMarks } from './page-marks';
import { orderPage } from './page-orders';
import { parseReading } from './parse-reading';
import { isHeldBack, isPaused } from './pauses';
import { clearTab, letGo, publish, showsPage } from './publish';
import { readingLimiter } from './rate-limiter';
import { forgetReport, putReport, reportedTabs, reportOf } from './report-store';
import { enqueue } from './tab-queue';

/** Matches one page's reading, stores the report and badges the tab; a reading of a page that the tab has left changes nothing. */
export async function reportPage(input: unknown, sender: Runtime.MessageSender): Promise<PageMarks> {
  const arrived = performance.now();
  const reading = parseReading(input);
  const tabId = sender.tab?.id;
  if (reading === null || tabId === undefined || !isFromSenderHost(reading, sender)) return noMarks();
  return enqueue(tabId, async () => {
    const current = await currentSettings();
    if (!(await isOurs(tabId, reading.url))) return noMarks();
    if (await isHeldBack(tabId, reading.url, current)) {
      await clearTab(tabId);
      return noMarks();
    }
    const report = buildReport(reading, current);
    await publish(tabId, report, current);
    report.timings.toBadgeMs = performance.now() - arrived;
    // A figure for the benches alone: where there is no room for its digits, nobody's report makes room.
    await putReport(tabId, report).catch(error => logError('page-report', error));
    return marksOf(report, current);
  });
}

/**
 * Whether the tab shows this page, and we may read it: its shop is allowed, or the shopper had it read here on a click. Asked anew each
 * time, so nothing has to be remembered of access that was removed: the script that was put there earlier lives on, and may report.
 */
async function isOurs(tabId: number, url: string): Promise<boolean> {
  if (!(await showsPage(tabId, url))) return false;
  return (await isAllowed(url)) || isPutByManifest(url) || (await isClicked(tabId, url));
}

/** A content script may report only the page it runs in, and the browser says which that is. */
function isFromSenderHost({ url }: Reading, sender: Runtime.MessageSender): boolean {
  const host = webHostOf(sender.url);
  return host !== null && host === webHostOf(url);
}

/** Soft navigation: the report and badge of the page before are void until the new reading arrives. */
export async function pageChanged(_input: null, sender: Runtime.MessageSender): Promise<null> {
  const tabId = sender.tab?.id;
  if (tabId !== undefined) await enqueue(tabId, () => clearTab(tabId));
  return null;
}

/** On a navigation: the report of a page that the tab has left is void; that of the page it now shows stays, unless it was read but once. */
export function clearOnNavigation(tabId: number): Promise<void> {
  return clearIf(tabId, async ({ url }) => !(await isOurs(tabId, url)) || isPaused(url, await currentSettings()));
}

function clearIf(tabId: number, isVoid: (report: PageReport) => Promise<boolean>): Promise<void> {
  return enqueue(tabId, async () => {
    const report = await reportOf(tabId);
    if (report !== null && (await isVoid(report))) await letGo(tabId, report);
    await forgetClickElsewhere(tabId);
  });
}

/** Every tab's report of a page that it has left or that we may not read: after the shopper removed access, and for what the worker before this one may have missed. */
export async function clearAllLeft(): Promise<void> {
  await Promise.all((await reportedTabs()).map(tabId => clearIf(tabId, async ({ url }) => !(await isOurs(tabId, url)))));
}

/** After a load, perhaps of the same address: a page that was read on a click is not read again by itself, so where no script answers its report is void. */
export function clearIfNoScript(tabId: number): Promise<void> {
  return enqueue(tabId, async () => {
    const report = await reportOf(tabId);
    if (report === null || (await isReadable(report.url)) || isPutByManifest(report.url)) return;
    const marks = marksOf(report, await currentSettings());
    if (!(await orderPage(tabId, { order: 'marks', readAt: report.readAt, marks }))) await clearTab(tabId);
  });
}

/** Forgets everything about a closed tab. */
export function forgetTab(tabId: number): Promise<void> {
  readingLimiter.forget(tabId);
  return enqueue(tabId, async () => {
    await forgetReport(tabId);
    await setClicked(tabId, null);
  });
}

/** Matches a tab's stored reading again, with the current settings and dataset, and updates its badge and marks. */
export function rematch(tabId: number): Promise<void> {
  return enqueue(tabId, async () => {
    const report = await reportOf(tabId);
    if (report === null) return;
    const current = await currentSettings();
    if (await isHeldBack(tabId, report.url, current)) {
      await letGo(tabId, report);
      return;
    }
    const renewed = rebuildReport(report, current);
    await publish(tabId, renewed, current);
    void orderPage(tabId, { order: 'marks', readAt: report.readAt, marks: marksOf(renewed, current) });
  });
}
