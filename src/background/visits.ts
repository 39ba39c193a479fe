import { browser } from '../platform/browser';

/** Where a tab stands with regard to a page that was read in it. */
export type Stay = 'here' | 'left' | 'hidden' | 'closed';

/**
 * Whether the tab still shows the page at `url`. The browser is asked, not a memory of ours: the worker may have died since.
 * `hidden`: without a grant for its host a tab has no address for us; a page read on the user's click becomes hidden when
 * the tab goes elsewhere.
 */
export async function stayAt(tabId: number, url: string): Promise<Stay> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (tab === null) return 'closed';
  if (tab.url === undefined) return 'hidden';
  return withoutFragment(tab.url) === withoutFragment(url) ? 'here' : 'left';
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
