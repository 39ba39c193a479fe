import type { Api } from '../platform/api';
import { browser, type Runtime } from '../platform/browser';
import { explorerAction } from '../platform/explorer-link';
import { hide } from './hide-match';
import { markedMatch } from './page-marks';
import { reportOf } from './report-store';

/** Opens the full record in a tab beside the shop's, but only for an action in this tab's report. */
export async function openRecord({ actionId }: Parameters<Api['openRecord']>[0], sender: Runtime.MessageSender): Promise<null> {
  const report = sender.tab?.id === undefined ? null : await reportOf(sender.tab.id);
  if (report?.matches.some(match => match.actionId === actionId)) {
    const index = sender.tab === undefined ? {} : { index: sender.tab.index + 1 };
    await browser.tabs.create({ url: explorerAction(actionId), ...index });
  }
  return null;
}

/**
 * "Not this company" on a mark: hides what the mark shows, and no record of another kind. The page is then told which marks remain. A mark
 * of a reading before the last may stand for another product by now: then nothing is hidden.
 */
export async function hideMark({ productId, actionId }: Parameters<Api['hideMark']>[0], sender: Runtime.MessageSender): Promise<null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) return null;
  const report = await reportOf(tabId);
  const match = report && markedMatch(productId, report);
  if (report && match?.actionId === actionId) await hide(report, match, 'company');
  return null;
}
