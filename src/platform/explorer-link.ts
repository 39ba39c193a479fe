import { browser } from './browser';

const EXPLORER = 'src/explorer/index.html';

/** The explorer's front page, where every record is searched. */
export function explorerSearch(): string {
  return browser.runtime.getURL(EXPLORER);
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
