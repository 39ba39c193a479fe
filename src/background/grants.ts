import { findShop, SHOPS } from '../content/shops/index';
import type { Api, ShopAccess } from '../platform/api';
import { browser, type Permissions, type Scripting, type Tabs } from '../platform/browser';
import { createQueue } from '../platform/queue';
import { SESSION } from '../platform/storage-keys';
import { setClicked } from './clicked-tabs';
import { inject, scriptsToRegister } from './content-scripts';
import { covers, isListed, isReadable, listedOrigins, originOf, webHostOf } from './hosts';
import { within } from './within';

const OPEN_TABS_READ = SESSION.openTabsRead;
/** A page with a dialog open takes its script when that is closed; nobody waits for it. */
const LONGEST_WAIT_MS = 4000;

/** What the shopper can allow on a tab's shop. */
export async function shopAccess({ tabId }: { tabId: number }): Promise<ShopAccess> {
  const { url } = await browser.tabs.get(tabId);
  const host = webHostOf(url);
  // Without a grant or a click a tab has no address for us: what it shows is not known, and may be read on a click.
  if (host === null) return { access: url === undefined ? 'on-click' : 'never', host, shop: null, origins: [] };
  const shop = findShop(host)?.name ?? null;
  if (await isReadable(url)) return { access: 'always', host, shop, origins: [] };
  const secure = url?.startsWith('https:') === true;
  return { access: secure && isListed(host) ? 'revoked' : 'on-click', host, shop, origins: secure ? [originOf(host)] : [] };
}

/** Every shop that a record knows, and what else the shopper allowed. */
export async function listShops(): Promise<ReturnType<Api['listShops']>> {
  const granted = await grantedOrigins();
  const listed = new Set(listedOrigins());
  const shops = SHOPS.map(({ id, name, hosts }) => ({
    id,
    name,
    origins: hosts.map(originOf),
    listed: hosts.every(host => listed.has(originOf(host))),
    readable: hosts.filter(host => granted.some(origin => covers(origin, host))).map(originOf),
    given: hosts.map(originOf).filter(origin => granted.includes(origin) && !listed.has(origin)),
  }));
  const known = new Set([...listed, ...shops.flatMap(shop => shop.origins)]);
  return { shops, others: granted.filter(origin => !known.has(origin)) };
}

/** Called when a permission was granted, perhaps after the page that asked for it was closed. Its shop is read from now on, open pages at once. */
export async function readGranted({ origins = [] }: Permissions.Permissions): Promise<void> {
  await registerGrantedScripts();
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: origins });
  // A page that cannot be injected (the browser's own shop of extensions) must not keep the others from being read.
  await Promise.allSettled(
    tabs.map(({ id, url }) => (id === undefined ? null : setClicked(id, null).then(() => inject(id, webHostOf(url))))),
  );
}

/**
 * Once per life of the extension in this browser: reads what was open before it was installed, updated or switched on again, where
 * Chromium puts no script by itself. Noted at the end: where the worker dies over it the next one begins anew, and a page that has its
 * script is only read once more. What still loads gets it with the load, what sleeps when it wakes.
 */
export async function readOpenTabs(): Promise<void> {
  if ((await browser.storage.session.get(OPEN_TABS_READ))[OPEN_TABS_READ] === true) return;
  const tabs = await browser.tabs.query({ status: 'complete', discarded: false });
  await within(LONGEST_WAIT_MS, Promise.allSettled(tabs.map(injectIfReadable)), []);
  await browser.storage.session.set({ [OPEN_TABS_READ]: true });
}

async function injectIfReadable({ id, url }: Tabs.Tab): Promise<void> {
  if (id !== undefined && (await isReadable(url))) await inject(id, webHostOf(url));
}

const enqueueRegistration = createQueue();

/**
 * Registers the content script for what is granted now, and for nothing else. Browsers forget registrations on an update of the
 * extension, and grants come and go while the worker sleeps or dies over one: called on every change, on install and on each start.
 */
export function registerGrantedScripts(): Promise<void> {
  return enqueueRegistration(registerNow);
}

async function registerNow(): Promise<void> {
  const wanted = scriptsToRegister(await grantedOrigins());
  const before = new Map((await browser.scripting.getRegisteredContentScripts()).map(script => [script.id, script]));
  const added = wanted.filter(({ id }) => !before.has(id));
  const changed = wanted.filter(script => !added.includes(script) && !isSame(script, before.get(script.id)));
  const gone = [...before.keys()].filter(id => !wanted.some(script => script.id === id));
  // Changed in place: were all removed first, a tab restored just then would stay unread, and so would every shop if the worker died.
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
}

/** Whether a script is registered as wanted. Browsers list addresses in any order, and files by whole addresses. */
function isSame(wanted: Scripting.RegisteredContentScript, known: Scripting.RegisteredContentScript | undefined): boolean {
  const addresses = ({ matches = [], excludeMatches = [] }: Scripting.RegisteredContentScript) =>
    [matches.toSorted(), excludeMatches.toSorted()].join('\n');
  const files = wanted.js ?? [];
  return (
    known !== undefined &&
    addresses(known) === addresses(wanted) &&
    known.js?.length === files.length &&
    files.every((file, place) => known.js?.[place]?.endsWith(file))
  );
}

async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}
