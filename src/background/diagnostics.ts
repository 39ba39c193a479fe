import { dataset } from '../dataset/load';
import type { Api } from '../platform/api';
import { browser } from '../platform/browser';
import { onLoggedError } from '../platform/log';
import { createQueue } from '../platform/queue';
import { SESSION } from '../platform/storage-keys';

const KEY = SESSION.errors;
/** Enough to see a pattern; older ones are forgotten, and all of them on a reset of the settings or when the browser closes. */
const MOST_ERRORS = 20;

/** An error logged during a write must not be lost. */
const enqueueWrite = createQueue();

/** Keeps the last errors for the session: the worker dies, and what went wrong is asked for later. */
export function storeErrors(): void {
  onLoggedError(line => {
    enqueueWrite(() => append(`${new Date().toISOString().slice(0, 16)} ${line}`)).catch(() => undefined);
  });
}

/** Forgets the kept errors. */
export function forgetErrors(): Promise<void> {
  return enqueueWrite(() => browser.storage.session.remove(KEY));
}

async function append(line: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: [...(await lastErrors()), line].slice(-MOST_ERRORS) });
}

async function lastErrors(): Promise<string[]> {
  const stored = await browser.storage.session.get(KEY);
  return Array.isArray(stored[KEY]) ? stored[KEY].map(String) : [];
}

/** What a report of a fault needs, and nothing of any page: versions, browser, the last errors in our own words. */
export async function diagnostics(): Promise<ReturnType<Api['diagnostics']>> {
  const errors = await lastErrors();
  const lines = [
    `Withhold ${browser.runtime.getManifest().version}`,
    `Records ${dataset.version}`,
    `Browser ${navigator.userAgent}`,
    `Language ${browser.i18n.getUILanguage()}`,
    `Errors ${errors.length}`,
    ...errors,
  ];
  return { text: lines.join('\n') };
}
