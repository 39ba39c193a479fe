import type { PageReport } from '../core/types';
import { dataset } from '../dataset/load';
import type { Api, TabReport } from '../platform/api';
import { browser, type Tabs } from '../platform/browser';
import { setClicked } from './clicked-tabs';
import { inject } from './content-scripts';
import { currentSettings } from './current-settings';
import { hide } from './hide-match';
import { isReadable, webHostOf } from './hosts';
import { orderPage } from './page-orders';
import { isPaused, isPausedHost } from './pauses';
import { clearTab, showsPage } from './publish';
import { recordsOf } from './records';
import { reportOf } from './report-store';
import { syncTabs } from './sync-tabs';
import { enqueue } from './tab-queue';
import { within } from './within';

/** How long to wait for a page's report. Reading takes milliseconds; the rest is for a page that is busy itself. */
const CHECK_WAIT_MS = 4000;
const CHECK_STEP_MS = 50;
const SILENT = 'The page did not answer.';

/** Everything the popup prints of one tab, in whole records. A page that we may read and that has not reported yet is read now. */
export async function reportForTab({ tabId }: { tabId: number }): Promise<TabReport> {
  const failed = await syncTabs();
  // What is stored of this tab does not follow the settings; of another tab, that is no reason to show nothing here.
  if (failed.has(tabId)) throw failed.get(tabId);
  const tab = await browser.tabs.get(tabId);
  const report = await reportOf(tabId);
  const host = webHostOf(tab.url);
  // A page that the tab has left is never described, though its report may still be there for a moment.
  if (report !== null && (await showsPage(tabId, report.url))) return describe(host, report);
  if (isPaused(tab.url, await currentSettings())) return { ...(await describe(host, null)), state: 'paused' };
  if (!(await isReadable(tab.url))) return { ...(await describe(host, null)), state: 'not-a-shop' };
  if (tab.status === 'loading') return { ...(await describe(host, null)), state: 'loading' };
  return checkTab({ tabId });
}

/** Reads the tab on the user's own click (`activeTab`, or a listed shop's grant), also on a paused shop, waits for its report, and describes it. */
export async function checkTab({ tabId }: { tabId: number }): Promise<TabReport> {
  const { url } = await browser.tabs.get(tabId);
  const despitePause = isPaused(url, await currentSettings());
  const clicked = !despitePause && (await isReadable(url)) ? null : webHostOf(url);
  await enqueue(tabId, () => Promise.all([clearTab(tabId), setClicked(tabId, clicked)]));
  // A page with a dialog open takes no script until it is closed.
  const problem = await within(CHECK_WAIT_MS, tryToInject(tabId, despitePause), SILENT);
  const report = problem === null ? await awaitReport(tabId) : null;
  const tab: Tabs.Tab | null = await browser.tabs.get(tabId).catch(() => null);
  const view = await describe(webHostOf(tab?.url ?? report?.url), report);
  return report === null ? { ...view, state: 'unreadable', problem: problem ?? SILENT } : view;
}

/** Hides a match of the tab's report, and describes the tab without it. */
export async function hideMatch({ tabId, productId, actionId, only }: Parameters<Api['hideMatch']>[0]): Promise<TabReport> {
  const report = await reportOf(tabId);
  const matches = [...(report?.matches ?? []), ...(report?.oneOf ?? [])];
  const match = matches.find(each => each.productId === productId && each.actionId === actionId);
  if (report && match) await hide(report, match, only);
  return reportForTab({ tabId });
}

/** Has the page scroll to a product; nothing of it is read. */
export async function showProduct({ tabId, productId }: Parameters<Api['showProduct']>[0]): Promise<boolean> {
  const report = await reportOf(tabId);
  return report !== null && orderPage(tabId, { order: 'show', readAt: report.readAt, productId });
}

/** Injects the content script; the problem in the browser's words where the page allows none. */
async function tryToInject(tabId: number, despitePause: boolean): Promise<string | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    await inject(tabId, webHostOf(tab.url), { despitePause });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function awaitReport(tabId: number): Promise<PageReport | null> {
  const until = Date.now() + CHECK_WAIT_MS;
  let report = await reportOf(tabId);
  while (report === null && Date.now() < until) {
    await new Promise(done => setTimeout(done, CHECK_STEP_MS));
    report = await reportOf(tabId);
  }
  return report;
}

async function describe(host: string | null, report: PageReport | null): Promise<TabReport> {
  const { settings, sources } = await currentSettings();
  const { since, changes } = dataset.changes;
  return {
    state: stateOf(report),
    host,
    paused: isPausedHost(host, { settings }),
    report,
    records: recordsOf([...(report?.matches ?? []), ...(report?.oneOf ?? [])], sources),
    sources,
    hidden: settings.hidden.filter(({ id }) => report?.hiddenBy?.includes(id)),
    marks: settings.marks && !settings.marklessSites.includes(host ?? ''),
    news: since === null || changes.length === 0 ? null : { since, count: changes.length },
    problem: report?.problem ?? null,
  };
}

function stateOf(report: PageReport | null): TabReport['state'] {
  if (report?.problem) return 'unreadable';
  return report !== null && report.products.length > 0 ? 'ready' : 'no-products';
}
