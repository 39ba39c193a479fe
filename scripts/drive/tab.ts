import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../src/core/types';
import type { Shopper, ShopTab, Toolbar } from './shopper';
import { until } from './until';

/** A tab as both browsers have it; how its popup opens is theirs. */
export function shopTab(shopper: Pick<Shopper, 'inExtension'>, id: number, page: Page, popup: () => Promise<Page>): ShopTab {
  const report = () =>
    shopper.inExtension<PageReport | null>(`api.storage.session.get('report:${id}').then(all => all['report:${id}'] ?? null)`);
  /** When this tab last began to load: an older report of the same address is not the page's. */
  let since = 0;
  return {
    id,
    page,
    popup,
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
    settled(patienceMs = 15_000) {
      return until(`a report of ${page.url()}`, patienceMs, async () => {
        const found = await report();
        return found !== null && found.url === page.url() && found.readAt >= since && found.timings.toBadgeMs > 0 ? found : null;
      });
    },
  };
}

/** Waits until the popup has the worker's answer and shows it. */
export async function popupAnswered(popup: Page): Promise<void> {
  const answered = `document.querySelector('main h1') !== null && document.querySelector('[aria-busy="true"]') === null`;
  await until('words in the popup', 10_000, async () => ((await popup.evaluate(answered)) ? true : null));
}
