import type { Browser, Page } from 'puppeteer-core';
import { WELCOME } from './places';
import { TIMEOUT_MS, waitFor } from './wait-for';

/**
 * A page of ours that was opened not by us but by a press, a link or the worker: the one whose address has this in it. The pages are
 * asked themselves: Firefox's driver does not know an extension's addresses, and Chromium does not tell the extension of its own tabs.
 */
export function openedPage(browser: Browser, part: string): Promise<Page> {
  return waitFor(`a page at ${part}`, TIMEOUT_MS, async () => {
    for (const page of await browser.pages()) if ((await addressOf(page)).includes(part)) return page;
    return null;
  });
}

/**
 * Closes the welcome page that the installed extension opens: it takes the front, and a page behind it is neither drawn nor
 * clickable. It always comes, for each start of a driven browser installs the extension anew; when, the worker decides.
 */
export async function closeWelcome(browser: Browser): Promise<void> {
  await (await openedPage(browser, WELCOME)).close();
}

async function addressOf(page: Page): Promise<string> {
  return String(await page.evaluate('location.href').catch(() => ''));
}
