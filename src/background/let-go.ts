import { browser } from '../platform/browser';

const PREFIX = 'let-go:';

/**
 * Whether the page that a tab shows was given back by the shopper while it stood open. Its script lives on there and goes on reading:
 * nobody listens until the tab loads another page, or the shopper has this one read again.
 */
export async function isLetGo(tabId: number): Promise<boolean> {
  return (await browser.storage.session.get(PREFIX + tabId))[PREFIX + tabId] === true;
}

export async function letGo(tabId: number, on: boolean): Promise<void> {
  const key = PREFIX + tabId;
  await (on ? browser.storage.session.set({ [key]: true }) : browser.storage.session.remove(key));
}
