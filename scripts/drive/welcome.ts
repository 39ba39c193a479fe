import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE_MS, until } from './until';

const WELCOME = '/src/welcome/index.html';

/**
 * Closes the welcome page that the installed extension opens: it takes the front, and a page behind it is neither drawn nor
 * clickable. It always comes, for each start of a driven browser installs the extension anew; when, the worker decides.
 */
export async function closeWelcome(browser: Browser): Promise<void> {
  const welcome = await until('the welcome page', PATIENCE_MS, async () => {
    for (const page of await browser.pages()) if (await isWelcome(page)) return page;
    return null;
  });
  await welcome.close();
}

/** Firefox's driver does not know the address of an extension's page; the page does. */
async function isWelcome(page: Page): Promise<boolean> {
  const address = await page.evaluate('location.href').catch(() => '');
  return String(address).endsWith(WELCOME);
}
