import type { PageOrder } from '../platform/api';
import { browser } from '../platform/browser';
import { within } from './within';

/** A page answers within milliseconds, unless a dialog stands open in it or its own script hangs. */
const LONGEST_WAIT_MS = 500;

/**
 * Tells a tab's content script something; `false` where none listens (no script there, or the tab is gone). A page that is busy gets the
 * order when it is free again, and nobody waits for that.
 */
export function orderPage(tabId: number, order: PageOrder): Promise<boolean> {
  const heard = browser.tabs.sendMessage(tabId, order, { frameId: 0 }).then(
    () => true,
    () => false,
  );
  return within(LONGEST_WAIT_MS, heard, true);
}
