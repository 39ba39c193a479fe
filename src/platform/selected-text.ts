import { browser } from './browser';
import { createQueue } from './queue';
import { SESSION } from './storage-keys';

const PREFIX = SESSION.selectedText;
/** Enough for a title, a label or a paragraph. */
export const LONGEST_SELECTED = 2000;
/** Older selections are dropped: each serves one page only. */
const KEPT = 10;

/** Two texts at once would be kept under one number. */
const enqueueWrite = createQueue();

/** Keeps a selected text for the page that will check it, out of its address and the history. Resolves to the number it is kept under. */
export function keepSelectedText(text: string): Promise<number> {
  return enqueueWrite(() => keep(text));
}

/** Forgets every kept text. */
export function forgetSelectedTexts(): Promise<void> {
  return enqueueWrite(async () => browser.storage.session.remove((await keptNumbers()).map(number => `${PREFIX}${number}`)));
}

/** The numbers that texts are kept under, oldest first. */
async function keptNumbers(): Promise<number[]> {
  const stored = await browser.storage.session.get();
  return Object.keys(stored)
    .filter(key => key.startsWith(PREFIX))
    .map(key => Number(key.slice(PREFIX.length)))
    .sort((a, b) => a - b);
}

async function keep(text: string): Promise<number> {
  const numbers = await keptNumbers();
  const next = (numbers.at(-1) ?? 0) + 1;
  await browser.storage.session.remove(numbers.slice(0, 1 - KEPT).map(number => `${PREFIX}${number}`));
  await browser.storage.session.set({ [`${PREFIX}${next}`]: text.slice(0, LONGEST_SELECTED) });
  return next;
}

/** The text kept under a number; `null` where there is none any more: the browser was closed since, or the settings were reset. */
export async function keptText(number: string): Promise<string | null> {
  const key = `${PREFIX}${number}`;
  const stored = await browser.storage.session.get(key);
  const text = stored[key];
  return typeof text === 'string' ? text : null;
}
