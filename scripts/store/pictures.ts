import type { Page } from 'puppeteer-core';
import { GOODS } from '../demo/goods';
import { GRID_URL, urlOf } from '../demo/pages';
import { EXPLORER, OPTIONS, popupOf } from '../drive/places';
import type { Shopper } from '../drive/shopper';
import { popupAnswered } from '../drive/tab';
import { sleep, TIMEOUT_MS, waitFor } from '../drive/wait-for';

const SIZE = { width: 1280, height: 800 };
/** As high as a browser lets a popup be in a window of this size. */
const POPUP = { width: 400, height: 600 };
const MARGIN = 24;
/** What a page draws after its first words. */
const DRAWING_MS = 600;
/** A mark is drawn where its element has come to stand; without one the picture would show nothing of ours. */
const MARKED = `document.querySelector('record-mark') !== null`;

/** The five pictures of a listing, in the order in which a shopper meets them. */
export async function takePictures(shopper: Shopper, folder: string): Promise<void> {
  const bicycle = GOODS[0];
  if (bicycle === undefined) throw new Error('the demo shop has no goods');
  await withPopup(shopper, urlOf(bicycle), `${folder}/1-product.png`);
  await withPopup(shopper, GRID_URL, `${folder}/2-results.png`);
  await ownPage(shopper, `${EXPLORER}#/?kind=import-order&status=in-force`, `${folder}/3-records.png`);
  await ownPage(shopper, `${EXPLORER}#/action/cbp-wro-2025-giant-bicycles`, `${folder}/4-record.png`);
  await ownPage(shopper, OPTIONS, `${folder}/5-sources.png`);
}

/** A shop's page with the popup where the browser opens it: both are photographed, then laid together. */
async function withPopup(shopper: Shopper, url: string, path: string): Promise<void> {
  const tab = await shopper.openTab(url);
  await tab.page.setViewport(SIZE);
  // Keeps the shop's words clear of the popup, which would cover them.
  await tab.page.evaluate(`document.body.style.paddingInlineEnd = '${POPUP.width + MARGIN}px'`);
  await tab.settled();
  await tab.page.bringToFront();
  await waitFor(`a mark at ${url}`, TIMEOUT_MS, async () => Boolean(await tab.page.evaluate(MARKED)));
  await sleep(DRAWING_MS);
  const under = await tab.page.screenshot({ encoding: 'base64' });
  const popup = await shopper.openPage(popupOf(tab.id));
  await popup.setViewport(POPUP);
  await popupAnswered(popup);
  const over = await popup.screenshot({ encoding: 'base64' });
  await popup.setViewport(SIZE);
  await popup.evaluate(layTogether(under, over));
  await sleep(DRAWING_MS);
  await popup.screenshot({ path: `${path}` as `${string}.png` });
  await popup.close();
  await tab.page.close();
}

/** Images of data addresses are what the extension's policy allows, so the two can be laid together in its own page. */
function layTogether(under: string, over: string): string {
  return `document.body.replaceChildren(...[['${under}', 0, 0], ['${over}', ${MARGIN}, ${POPUP.width}]].map(([bytes, edge, width]) => {
    const image = new Image(width || ${SIZE.width});
    image.src = 'data:image/png;base64,' + bytes;
    image.style.cssText = 'position:fixed;inset-block-start:' + (edge ? 12 : 0) + 'px;inset-inline-end:' + edge + 'px;' + (edge ? 'outline:1px solid #727f78' : '');
    return image;
  })); null`;
}

async function ownPage(shopper: Shopper, path: string, picture: string): Promise<void> {
  const page: Page = await shopper.openPage(path);
  await page.setViewport(SIZE);
  await page.waitForSelector('main h1');
  await sleep(DRAWING_MS);
  await page.screenshot({ path: picture as `${string}.png` });
  await page.close();
}
