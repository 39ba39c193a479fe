/*
 * Pages that the popup shares code with repeat `settings` and `report:`: to import them would add 240 bytes to the popup.
 */

/** Keys in `storage.local`: kept until the extension is removed. */
export const LOCAL = {
  /** The settings (`Settings`); also read by a content script, for its pauses. */
  settings: 'settings',
  /** Settings that this version could not read, kept as they were; removed by a reset. */
  unreadable: 'settings-unreadable',
  /** How many times the settings were changed. */
  changes: 'settings-changes',
} as const;

/** Keys in `storage.session`: gone when the browser closes. A key that ends in a colon is a prefix. */
export const SESSION = {
  /** + tab id: what a page says and what matched. */
  report: 'report:',
  /** + tab id: the host that was read on a click. */
  clicked: 'clicked:',
  /** + number: a text selected for a check. */
  selectedText: 'selected-text:',
  /** The last errors, without page addresses. */
  errors: 'errors',
  /** The settings before a reset or an import, for its undo. */
  beforeReplace: 'settings-before',
  /** The dataset and the settings that the stored reports follow. */
  syncedTo: 'matched-for',
  /** The shops that were paused at the last sync. */
  paused: 'paused-sites',
  /** Whether the tabs that were open at the start have been read. */
  openTabsRead: 'open-tabs-read',
} as const;
