import { browser } from '../platform/browser';

/** Where a tab stands with regard to a page that was read in it. */
export type PageStatus = 'shown' | 'left' | 'unknown' | 'closed';

/**
 * Whether the tab still shows the page at `url`. The browser is asked, not a memory of ours: the worker may have died since.
 * `unknown`: without a grant for its host a tab has no address for us. A page read on the user's click becomes `unknown` when
 * the tab goes elsewhere.
 */
export async function pageStatus(tabId: number, url: string): Promise<PageStatus> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return 'closed';
  if (tab.url === undefined) return 'unknown';
  return withoutFragment(tab.url) === withoutFragment(url) ? 'shown' : 'left';
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
