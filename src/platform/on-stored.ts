import { browser } from './browser';

/** Calls `changed` with a stored value whenever it is written anew, and with `undefined` when it is removed: an undo may lead back to nothing stored. Returns how to stop. */
export function onStored(area: 'local' | 'session', key: string, changed: (value: unknown) => void): () => void {
  const follow = (changes: Record<string, { newValue?: unknown }>, where: string): void => {
    const change = changes[key];
    if (where === area && change) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(follow);
  return () => browser.storage.onChanged.removeListener(follow);
}
