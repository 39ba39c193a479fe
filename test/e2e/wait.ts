import type { Page } from 'puppeteer-core';
import type { ShopTab } from '../../scripts/drive/shopper';
import { TIMEOUT_MS, waitFor } from '../../scripts/drive/wait-for';

/**
 * What a case waits for is the condition itself, never a time: a busy machine makes it wait longer and changes nothing else.
 * Whatever is drawn, stored or badged after an `await` of the extension's own is asked for through these.
 */

/** Waits until an expression in the page is true. While the page is being loaded it is not. */
export function shows(page: Page, expression: string): Promise<true> {
  return waitFor(expression, TIMEOUT_MS, async () => (await page.evaluate(expression).catch(() => false)) === true);
}

/** Waits until the tab wears this badge, and where a title is named until the icon says that too: the browser takes them one by one. */
export async function badgeIs(tab: ShopTab, text: string, title?: string): Promise<void> {
  await waitFor(`the badge “${text}”${title === undefined ? '' : `, the icon saying “${title}”`}`, TIMEOUT_MS, async () => {
    const worn = await tab.toolbar();
    return worn.text === text && (title === undefined || worn.title === title);
  });
}

/** Waits until a condition outside of any page holds. */
export async function holds(what: string, ask: () => Promise<boolean>): Promise<void> {
  await waitFor(what, TIMEOUT_MS, ask);
}
