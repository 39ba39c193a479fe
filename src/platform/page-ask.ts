import type { Api, PageCall, PageOrder } from './api';
import { isOfSite } from './site';

/** As much of the browser API as a page's script needs; the polyfill would be most of what we load into a page. */
interface PageBrowser {
  runtime?: {
    id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage?: { addListener(listener: (message: PageOrder) => void): void };
  };
  storage: { local: { get(key: string): Promise<{ settings: { pausedSites: unknown[] } }> } };
}

/** Under `Symbol.for` of this a content script leaves its `Reread` in the world that all of our scripts in the page share. */
export const REREAD_KEY = 'read';
/** Reads the page again, unless it is held back. */
export type Reread = (isHeldBack?: () => boolean | Promise<boolean>) => void;

/** Every browser defines `chrome`. Where `browser` is not defined, an element with that id would answer to the name, in our world too. */
const api = (globalThis as { chrome?: PageBrowser }).chrome;
const runtime = api?.runtime;

/** Whether the extension that injected us is still there: after an update or removal the old script lives on in open tabs. */
export function extensionLives(): boolean {
  return runtime?.id !== undefined;
}

/** Sends one message to the worker. `null` when the extension is gone or the worker failed: a page has nobody to tell. */
export async function askFromPage<C extends PageCall>(call: C, input: Parameters<Api[C]>[0]): Promise<ReturnType<Api[C]> | null> {
  try {
    const answer = await runtime?.sendMessage({ call, input });
    return (answer ?? null) as ReturnType<Api[C]> | null;
  } catch {
    return null;
  }
}

/** Whether this shop is paused. Reads the stored settings, so that no worker has to start only to leave a page unread. */
export async function isPausedHere(): Promise<boolean> {
  try {
    const stored = await (api as PageBrowser).storage.local.get('settings');
    // One bad entry must not end the other pauses.
    return stored.settings.pausedSites.some(site => isOfSite(`${site}`, location.hostname));
  } catch {
    // Nothing chosen yet, or the extension is gone.
    return false;
  }
}

/** Listens to the worker's orders; only the extension itself can send them. */
export function onOrder(listener: (order: PageOrder) => void): void {
  runtime?.onMessage?.addListener(listener);
}
