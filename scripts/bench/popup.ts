import type { Page } from 'puppeteer-core';
import { POPUP_PAINT_MS } from '../budgets';
import { OPTIONS, popupOf } from '../drive/places';
import { lineOf } from './figures';
import { FLAGGED_PAGE, onStage } from './stage';

const RUNS = 15;
const PAINT = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`;

/** The real popup, opened on a page with one flagged product: from its address to the first paint, and to the verdict's words. */
export function benchPopup(): Promise<void> {
  return onStage(async shopper => {
    const paint: number[] = [];
    const verdict: number[] = [];
    const tab = await shopper.openTab(FLAGGED_PAGE);
    await tab.settled();
    for (let run = 0; run < RUNS; run += 1) {
      const popup = await tab.popup();
      paint.push(await firstPaint(popup));
      await popup.close();
      verdict.push(await firstVerdict(await shopper.openPage(OPTIONS), tab.id));
    }
    console.log(lineOf('popup: first paint', paint, 'ms', POPUP_PAINT_MS));
    console.log(lineOf('popup as a page: the verdict stands', verdict, 'ms'));
  });
}

async function firstPaint(popup: Page): Promise<number> {
  await popup.waitForFunction(`${PAINT} > 0`);
  return popup.evaluate(PAINT) as Promise<number>;
}

/** The popup's page in a tab of ours: there we can watch from its first moment. */
async function firstVerdict(page: Page, tabId: number): Promise<number> {
  await page.evaluateOnNewDocument(`new MutationObserver(() => {
    if (globalThis.verdictAt === undefined && document.querySelector('main article') !== null) globalThis.verdictAt = performance.now();
  }).observe(document, { childList: true, subtree: true })`);
  await page.goto(new URL(`/${popupOf(tabId)}`, page.url()).href);
  await page.waitForFunction('globalThis.verdictAt !== undefined');
  const at = (await page.evaluate('globalThis.verdictAt')) as number;
  await page.close();
  return at;
}
