import { findShop, SHOPS, shopScriptPath } from '../content/shops/index';
import { browser, type Scripting } from '../platform/browser';
import { REREAD_KEY, type Reread } from '../platform/page-ask';
import { hostIn } from '../platform/site';
import { covers, listedOrigins, originOf } from './hosts';

/** An empty script that creates our isolated world before the page has frames: in Chromium a frame named `chrome` would otherwise hide the API there. */
const EARLY_SCRIPT = 'early.js';

/** The content script as the build named it. */
function contentScript(): string {
  const script = browser.runtime.getManifest().content_scripts?.[0]?.js?.[0];
  if (script === undefined) throw new Error('manifest: no content script');
  // Firefox answers with the whole address, and takes none of those when it registers.
  return script.replace(browser.runtime.getURL(''), '');
}

/**
 * Injects the scripts that read a tab's page: its shop's record where we have one, then the content script. The browser decides whether
 * we may. `despitePause`: the shopper has this one page of a paused shop read.
 */
export async function inject(tabId: number, host: string | null, { despitePause = false } = {}): Promise<void> {
  const shop = host === null ? null : findShop(host);
  const files = [...(shop ? [shopScriptPath(shop)] : []), contentScript()];
  await browser.scripting.executeScript({ target: { tabId }, files });
  if (despitePause) await browser.scripting.executeScript({ target: { tabId }, func: readDespitePause, args: [REREAD_KEY] });
}

/** Runs in the page, in the content script's world, so it closes over nothing. Has the content script read once more, as if the shop were not paused. */
function readDespitePause(key: string): void {
  const world = globalThis as { [key: symbol]: Reread | undefined };
  world[Symbol.for(key)]?.(() => false);
}

/** What to register so that the granted origins are read by themselves, as the manifest does for the listed ones. */
export function scriptsToRegister(granted: readonly string[]): Scripting.RegisteredContentScript[] {
  const listed = listedOrigins();
  const matches = granted.filter(origin => !listed.includes(origin));
  if (matches.length === 0) return [];
  const records = SHOPS.flatMap(shop => {
    const own = shop.hosts.filter(host => !listed.includes(originOf(host)) && matches.some(origin => overlap(origin, host)));
    return own.length === 0 ? [] : [{ id: `shop-${shop.id}`, matches: own.map(originOf), js: [shopScriptPath(shop)] }];
  });
  return [
    { id: 'early', matches, excludeMatches: listed, js: [EARLY_SCRIPT], runAt: 'document_start' },
    ...records.map(record => ({ ...record, runAt: 'document_start' as const })),
    { id: 'granted', matches, excludeMatches: listed, js: [contentScript()], runAt: 'document_idle' },
  ];
}

/** Whether an origin and a shop's host (which may stand for many) have pages in common. */
function overlap(origin: string, host: string): boolean {
  return covers(origin, host) || covers(originOf(host), hostIn(origin));
}
