import type { PageOrder } from '../platform/api';
import { browser } from '../platform/browser';

/** Tells a tab's content script something; `false` where none listens (no script there, or the tab is gone). */
export async function orderPage(tabId: number, order: PageOrder): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, order, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}
