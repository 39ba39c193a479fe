import { isOfSite } from '../platform/site';
import { isClicked } from './clicked-tabs';
import type { CurrentSettings } from './current-settings';
import { webHostOf } from './hosts';

/** Whether the page's shop is paused, and the page was not read on a click all the same. */
export async function isHeldBack(tabId: number, url: string, current: CurrentSettings): Promise<boolean> {
  return isPaused(url, current) && !(await isClicked(tabId, url));
}

/** Whether the shopper wants nothing from us on this shop. */
export function isPaused(url: string | undefined, current: CurrentSettings): boolean {
  return isPausedHost(webHostOf(url), current);
}

/** The same of a host; no host is no shop. */
export function isPausedHost(host: string | null, { settings }: Pick<CurrentSettings, 'settings'>): boolean {
  return host !== null && settings.pausedSites.some(site => isOfSite(site, host));
}
