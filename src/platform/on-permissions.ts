import { browser } from './browser';

/** Calls `changed` whenever the shopper gives or takes back a permission, in any window or on the browser's own pages; returns how to stop. */
export function onPermissions(changed: () => void): () => void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  // Without what the browser tells: the listener asks for all that is allowed now.
  const follow = () => changed();
  for (const event of events) event.addListener(follow);
  return () => {
    for (const event of events) event.removeListener(follow);
  };
}
