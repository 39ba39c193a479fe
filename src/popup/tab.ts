import { browser } from '../platform/browser';

/** The tab the popup speaks of: `?tab=<id>` where the popup is opened as a page, else the active tab of this window. */
export async function currentTabId(search: string): Promise<number> {
  const asked = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(asked)) return asked;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no active tab');
  return tab.id;
}
