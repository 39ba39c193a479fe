import type { Browser } from 'puppeteer-core';
import { pause } from './until';

const WELCOME = '/src/welcome/index.html';
/** It opens once the worker has started; on a profile that has seen it, it never does. */
const PATIENCE_MS = 2500;
const STEP_MS = 50;

/** Closes the welcome page that the installed extension opens: it takes the front, and a page behind it is neither drawn nor clickable. */
export async function closeWelcome(browser: Browser): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    const pages = await browser.pages();
    const welcome = pages.find(page => page.url().endsWith(WELCOME));
    if (welcome) return welcome.close();
    await pause(STEP_MS);
  }
}
