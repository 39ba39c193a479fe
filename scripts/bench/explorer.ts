import type { Page } from 'puppeteer-core';
import { FRAME_MS } from '../budgets';
import { EXPLORER, OPTIONS } from '../drive/places';
import { lineOf } from './figures';
import { onStage } from './stage';

const RUNS = 7;
const WORDS = ['cotton', 'linglong', 'xinjiang', 'gaint'];
const SETTLED = `document.querySelectorAll('.hits > li').length > 0`;

/** The explorer in a real browser: to the first records on the screen, and the longest task that one letter, one filter costs. */
export function benchExplorer(): Promise<void> {
  return onStage(async shopper => {
    const first: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await shopper.openPage(OPTIONS);
      first.push(await firstRecords(page));
      await page.close();
    }
    console.log(lineOf('explorer: first records on the screen', first, 'ms'));
    const page = await shopper.openPage(EXPLORER);
    await page.bringToFront();
    await page.waitForFunction(SETTLED, { polling: 50 });
    const { busy: index } = await costOf(page, type('c'));
    console.log(lineOf('explorer: first letter', [index], 'ms'));
    const letters: Cost[] = [];
    for (const word of WORDS) for (let end = 1; end <= word.length; end += 1) letters.push(await costOf(page, type(word.slice(0, end))));
    tell('one letter more', letters);
    await costOf(page, type(''));
    const filters: Cost[] = [];
    for (let run = 0; run < RUNS; run += 1)
      for (const kind of ['import-order', 'context'])
        filters.push(await costOf(page, `document.querySelector('.kinds [data-level="${kind}"]').click()`));
    tell('one filter', filters);
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

interface Cost {
  /** Main-thread milliseconds from the action until the list's rendering is handed to the compositor: script, style, layout. */
  busy: number;
  /** The longest of the tasks that follow: the rest of the list, the figures. */
  after: number;
}

function tell(what: string, costs: readonly Cost[]): void {
  const busy = costs.map(cost => cost.busy);
  const after = costs.map(cost => cost.after);
  console.log(lineOf(`explorer: ${what}`, busy, 'ms', FRAME_MS));
  console.log(lineOf(`explorer: ${what}, longest task after it`, after, 'ms', FRAME_MS));
}

/** Tasks are told apart by messages posted all the while: a task as long as a frame keeps the next message waiting. */
async function costOf(page: Page, change: string): Promise<Cost> {
  return page.evaluate(`new Promise(done => {
    const start = performance.now();
    ${change};
    // Preact renders in the next task; a message after the frame's own work tells when all of it is over.
    setTimeout(() => {
      document.body.getBoundingClientRect();
      const busy = performance.now() - start;
      const { port1, port2 } = new MessageChannel();
      let last = performance.now(), after = 0;
      port1.onmessage = () => {
        const now = performance.now();
        after = Math.max(after, now - last);
        last = now;
        if (now - start < busy + 150) port2.postMessage(null);
        else done({ busy, after });
      };
      port2.postMessage(null);
    }, 0);
  })`) as Promise<Cost>;
}
