import { browser } from '../platform/browser';
import { isOfSite } from '../platform/site';
import { SESSION } from '../platform/storage-keys';
import { webHostOf } from './hosts';

const PREFIX = SESSION.clicked;

/** Whether the shopper had this shop read on a click in this tab, where nothing else allows it or it is paused. */
export async function isClicked(tabId: number, url: string): Promise<boolean> {
  const host = webHostOf(url);
  return host !== null && (await clickedHost(tabId)) === host;
}

/** Notes the shop that was read on a click, or with `null` that none is. */
export async function setClicked(tabId: number, host: string | null): Promise<void> {
  const key = PREFIX + tabId;
  await (host === null ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: host }));
}

/** A click counts for the shop that it was made on: forgets it where the tab has gone elsewhere. */
export async function forgetClickElsewhere(tabId: number): Promise<void> {
  const host = await clickedHost(tabId);
  if (host === null) return;
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (webHostOf(tab?.url) !== host) await setClicked(tabId, null);
}

/** A pause ends what was read on a click before it. */
export async function forgetClicksOn(sites: readonly string[]): Promise<void> {
  const stored = await browser.storage.session.get(null);
  const ended = Object.keys(stored).filter(key => key.startsWith(PREFIX) && sites.some(site => isOfSite(site, String(stored[key]))));
  if (ended.length > 0) await browser.storage.session.remove(ended);
}

async function clickedHost(tabId: number): Promise<string | null> {
  const stored = (await browser.storage.session.get(PREFIX + tabId))[PREFIX + tabId];
  return typeof stored === 'string' ? stored : null;
}
