import type { Page } from 'puppeteer-core';
import { markStyle } from '../../src/background/mark-style';
import type { PageMark, PageMarks } from '../../src/platform/api';
import { MARKS_MS } from '../budgets';
import { launchChromium } from '../drive/launch';
import { bundle } from '../package/bundle';
import { lineOf } from './figures';
import { madeGrid } from './made-grid';

const RUNS = 15;
const TILES = 60;
const ADDRESS = 'https://shop.example/c/towels';
const LOOK =
  '<style>.results { display: grid; grid-template-columns: repeat(5, 1fr); gap: 16px } img { width: 200px; height: 160px }</style>';

/** Sixty marks put on a grid of sixty tiles: the insertion, the one batch of layout that places them, and what of the page moves. */
export async function benchMarks(): Promise<void> {
  const code = (await bundle('scripts/bench/marks-page.ts', 'marksBench')).replace(
    /^\s*(?:var|let|const)\s+marksBench/,
    'globalThis.marksBench',
  );
  const browser = await launchChromium();
  try {
    const insert: number[] = [];
    const place: number[] = [];
    let shift = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const page = await openGrid(await browser.newPage());
      await page.evaluate(code);
      const figures = (await page.evaluate(`(${measure})(${JSON.stringify(wanted())})`)) as {
        insert: number;
        place: number;
        shift: number;
      };
      insert.push(figures.insert);
      place.push(figures.place);
      shift += figures.shift;
      await page.close();
    }
    console.log(lineOf(`marks: put ${TILES} chips`, insert, 'ms', MARKS_MS));
    console.log(lineOf(`marks: place them, layout included`, place, 'ms'));
    console.log(`${'marks: layout shift, all runs'.padEnd(44)}${shift.toFixed(4).padStart(8)}`);
  } finally {
    await browser.close();
  }
}

/** Runs in the page. Marks are placed by a timer, once the browser has told of their tiles' sizes. */
const measure = `(async wanted => {
  const { products } = marksBench.readWhole(document.documentElement, new URL(location.href), null);
  let shift = 0;
  new PerformanceObserver(list => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: 'layout-shift', buffered: false });
  const frame = () => new Promise(done => requestAnimationFrame(done));
  await frame(); await frame();
  let place = 0;
  const { setTimeout } = globalThis;
  globalThis.setTimeout = work => setTimeout(() => { const from = performance.now(); work(); place += performance.now() - from; });
  const from = performance.now();
  marksBench.putMarks(wanted, products);
  const insert = performance.now() - from;
  await frame(); await frame(); await new Promise(done => setTimeout(done, 100));
  globalThis.setTimeout = setTimeout;
  if (document.querySelectorAll('record-mark').length !== ${TILES}) throw new Error('not all marks stand');
  return { insert, place, shift };
})`;

async function openGrid(page: Page): Promise<Page> {
  await page.setViewport({ width: 1200, height: 900 });
  await page.setRequestInterception(true);
  page.on(
    'request',
    request =>
      void (request.url() === ADDRESS
        ? request.respond({ contentType: 'text/html', body: madeGrid(TILES).replace('<head>', `<head>${LOOK}`) })
        : request.abort()),
  );
  await page.goto(ADDRESS, { waitUntil: 'load' });
  // What the page itself still moves is not of the marks.
  await new Promise(done => setTimeout(done, 300));
  return page;
}

function wanted(): PageMarks {
  const marks: PageMark[] = Array.from({ length: TILES }, (_, index) => ({
    productId: `tile-${index + 1}`,
    level: 'import-order',
    actionId: 'order',
    chip: ['button', { className: 'chip' }, 'U.S. import order'],
    slip: [
      'div',
      { className: 'slip', popover: 'auto' },
      ['h2', {}, 'Withhold release order'],
      ['p', {}, 'U.S. Customs and Border Protection'],
    ],
  }));
  return {
    products: marks,
    style: markStyle('system'),
  };
}
