import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../src/core/types';
import type { Shopper, ShopTab, Toolbar } from './shopper';
import { TIMEOUT_MS, waitFor } from './wait-for';

/** A tab as both browsers have it; how its popup opens is theirs. */
export function shopTab(
  shopper: Pick<Shopper, 'inExtension'>,
  id: number,
  page: Page,
  ways: { popup: () => Promise<Page>; click?: () => Promise<Page> },
): ShopTab {
  const report = () =>
    shopper.inExtension<PageReport | null>(`api.storage.session.get('report:${id}').then(all => all['report:${id}'] ?? null)`);
  /** When this tab last began to load: an older report of the same address is not the page's. */
  let since = 0;
  return {
    id,
    page,
    popup: ways.popup,
    click: ways.click ?? ways.popup,
    report,
    async goto(url) {
      since = Date.now();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
    },
    async reload() {
      since = Date.now();
      await page.reload({ waitUntil: 'domcontentloaded' });
    },
    toolbar: () =>
      shopper.inExtension<Toolbar>(`Promise.all([
        api.action.getBadgeText({ tabId: ${id} }),
        api.action.getTitle({ tabId: ${id} }),
        api.action.getBadgeBackgroundColor({ tabId: ${id} }),
      ]).then(([text, title, color]) => ({ text, title, color: [...color] }))`),
    settled(timeoutMs = TIMEOUT_MS) {
      return waitFor(`a report of ${page.url()}`, timeoutMs, async () => {
        const found = await report();
        return found !== null && found.url === page.url() && found.readAt >= since && found.timings.toBadgeMs > 0 ? found : null;
      });
    },
  };
}

/** Waits until the popup has the worker's answer and shows it. */
export async function popupAnswered(popup: Page): Promise<void> {
  const answered = `document.querySelector('main h1') !== null && document.querySelector('[aria-busy="true"]') === null`;
  await waitFor('words in the popup', TIMEOUT_MS, async () => ((await popup.evaluate(answered)) ? true : null));
}

/** Opens a page, with the number by which the extension knows its tab: the browser tells the extension of it in its own time. */
export async function openNumbered(shopper: Pick<Shopper, 'inExtension'>, open: () => Promise<Page>): Promise<{ page: Page; id: number }> {
  const before = await tabIds(shopper);
  const page = await open();
  const id = await waitFor('the new tab', TIMEOUT_MS, async () => (await tabIds(shopper)).find(tab => !before.includes(tab)) ?? null);
  return { page, id };
}

/** The tabs that are not the extension's own. */
function tabIds(shopper: Pick<Shopper, 'inExtension'>): Promise<number[]> {
  return shopper.inExtension(`api.tabs.query({}).then(tabs =>
    tabs.filter(({ url, pendingUrl }) => !(url || pendingUrl || '').startsWith(api.runtime.getURL(''))).map(tab => tab.id))`);
}
