import type { Page } from 'puppeteer-core';
import { lineOf } from './figures';
import { onStage } from './stage';

const RUNS = 7;
const WORDS = ['cotton', 'linglong', 'xinjiang', 'gaint'];
const EXPLORER = 'src/explorer/index.html';
const SETTLED = `document.querySelectorAll('.hits > li').length > 0`;

/** The explorer in a real browser: to the first records on the screen, and the longest task that one letter, one filter costs. */
export function benchExplorer(): Promise<void> {
  return onStage(async shopper => {
    const first: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await shopper.openPage('src/options/index.html');
      first.push(await firstRecords(page));
      await page.close();
    }
    console.log(lineOf('explorer: first records on the screen', first, 'ms'));
    const page = await shopper.openPage(EXPLORER);
    await page.bringToFront();
    await page.waitForFunction(SETTLED, { polling: 50 });
    const index = await costOf(page, type('c'));
    console.log(lineOf('explorer: first letter, index made with it', [index], 'ms'));
    const letters: number[] = [];
    for (const word of WORDS) for (let end = 1; end <= word.length; end += 1) letters.push(await costOf(page, type(word.slice(0, end))));
    console.log(lineOf('explorer: one letter more', letters, 'ms', 16));
    await costOf(page, type(''));
    const filters: number[] = [];
    for (let run = 0; run < RUNS; run += 1)
      for (const kind of ['import-order', 'context'])
        filters.push(await costOf(page, `document.querySelector('.kinds [data-level="${kind}"]').click()`));
    console.log(lineOf('explorer: one filter, figures drawn anew', filters, 'ms', 16));
    await page.close();
  });
}

/** Watched from the page's first moment, in its own clock. */
async function firstRecords(page: Page): Promise<number> {
  await page.evaluateOnNewDocument(`new MutationObserver(() => {
    if (globalThis.firstAt === undefined && ${SETTLED}) globalThis.firstAt = performance.now();
  }).observe(document, { childList: true, subtree: true })`);
  // A tab behind another draws no frames.
  await page.bringToFront();
  await page.goto(new URL(`/${EXPLORER}`, page.url()).href);
  await page.waitForFunction('globalThis.firstAt !== undefined', { polling: 50 });
  return page.evaluate('globalThis.firstAt') as Promise<number>;
}

function type(text: string): string {
  return `(field => { field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event('input', { bubbles: true })); })(document.querySelector('#search'))`;
}

/** Main-thread milliseconds from the action until its rendering is handed to the compositor: script, style, layout. */
async function costOf(page: Page, deed: string): Promise<number> {
  return page.evaluate(`new Promise(done => {
    const start = performance.now();
    ${deed};
    // Preact renders in the next task; a message after the frame's own work tells when all of it is over.
    setTimeout(() => {
      document.body.getBoundingClientRect();
      const busy = performance.now() - start;
      setTimeout(() => done(busy), 20);
    }, 0);
  })`) as Promise<number>;
}
