import { OPTIONS, popupOf } from '../drive/places';
import type { Shopper } from '../drive/shopper';
import { popupAnswered } from '../drive/tab';
import { sleep } from '../drive/wait-for';
import { GOODS } from './goods';
import { GRID_URL, urlOf } from './pages';
import { FOLDER, picture } from './pictures';
import { reportText } from './report-text';

const POPUP_SIZE = { width: 380, height: 600, deviceScaleFactor: 2 };
const PAGE_SIZE = { width: 1100, height: 560 };
/** Marks are drawn in the frames after the report. */
const DRAWING_MS = 400;

/** Walks through the demo shop with reports switched on, prints what each page leads to, and leaves pictures. */
export async function walkThrough(shopper: Shopper): Promise<void> {
  await switchOnReports(shopper);
  await visit(shopper, 'grid', GRID_URL, 'a grid of everything below');
  for (const good of GOODS) await visit(shopper, `product-${good.id}`, urlOf(good), good.shows);
  const options = await shopper.openPage(OPTIONS);
  await options.setViewport(PAGE_SIZE);
  await options.waitForSelector('#source-uflpa');
  await picture(options, 'options');
  await options.close();
  console.log(`\nPictures of every page, popup and of the options, light and dark, are in ${FOLDER}/.`);
}

async function visit(shopper: Shopper, name: string, url: string, shows: string): Promise<void> {
  const tab = await shopper.openTab(url);
  await tab.page.setViewport(PAGE_SIZE);
  const report = await tab.settled();
  const { text } = await tab.toolbar();
  console.log(`\n${shows}\n   badge ${text === '' ? '(none)' : text}\n${reportText(report)}`);
  await sleep(DRAWING_MS);
  await picture(tab.page, `${name}-page`);
  const popup = await shopper.openPage(popupOf(tab.id));
  await popup.setViewport(POPUP_SIZE);
  await popupAnswered(popup);
  await picture(popup, `${name}-popup`);
  await popup.close();
  await tab.page.close();
}

/** By the switch in the options, as a shopper would. */
async function switchOnReports(shopper: Shopper): Promise<void> {
  const options = await shopper.openPage(OPTIONS);
  await options.waitForSelector('#source-reports:not(:checked)');
  await options.click('#source-reports');
  await options.waitForSelector('#source-reports:checked');
  await options.close();
}
