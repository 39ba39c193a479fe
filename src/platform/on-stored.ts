import { browser } from './browser';

/** Calls `changed` whenever a stored value is written anew; returns how to stop. */
export function onStored(area: 'local' | 'session', key: string, changed: () => void): () => void {
  const follow = (changes: Record<string, { newValue?: unknown }>, where: string): void => {
    if (where === area && changes[key]?.newValue !== undefined) changed();
  };
  browser.storage.onChanged.addListener(follow);
  return () => browser.storage.onChanged.removeListener(follow);
}
