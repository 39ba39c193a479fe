import { browser } from './browser';

const EXPLORER = 'src/explorer/index.html';

/** The explorer's search for these words, or its front page. */
export function explorerSearch(words = ''): string {
  return browser.runtime.getURL(words === '' ? EXPLORER : `${EXPLORER}?q=${encodeURIComponent(words)}`);
}

/** The explorer's page of one action. */
export function explorerAction(actionId: string): string {
  return browser.runtime.getURL(`${EXPLORER}#/action/${encodeURIComponent(actionId)}`);
}

/** The explorer's check of a text, kept under a number. */
export function explorerCheck(kept: number): string {
  return browser.runtime.getURL(`${EXPLORER}#/check?n=${kept}`);
}

/** What changed with the last update. */
export function explorerChanges(): string {
  return browser.runtime.getURL(`${EXPLORER}#/changes`);
}
