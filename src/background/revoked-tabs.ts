import { browser } from '../platform/browser';

const PREFIX = 'revoked:';

/**
 * Whether the shopper removed our access while this tab showed a page of ours to read. The script that was put there earlier lives on, also
 * through soft navigation, and may go on reporting. The tab's reports are ignored, except from shops that we may read, until the shopper
 * has a page of it read on a click.
 */
export async function isRevoked(tabId: number): Promise<boolean> {
  return (await browser.storage.session.get(PREFIX + tabId))[PREFIX + tabId] === true;
}

export async function setRevoked(tabId: number, revoked: boolean): Promise<void> {
  const key = PREFIX + tabId;
  await (revoked ? browser.storage.session.set({ [key]: true }) : browser.storage.session.remove(key));
}
