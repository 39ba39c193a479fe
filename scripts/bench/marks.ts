import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { markStyle } from '../../src/background/mark-style';
import type { Product } from '../../src/core/types';
import type { PageMark, PageVerdict } from '../../src/platform/api';
import { findBrowser } from '../setup/browsers.mjs';
import { lineOf } from './figures';

const RUNS = 15;
const TILES = 60;
const ADDRESS = 'https://shop.example/s';

/** Sixty marks put on a grid of sixty tiles: the insertion, the one batch of layout that places them, and what of the page moves. */
export async function benchMarks(): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium was found: install it, or set CHROME_PATH.');
  const code = await bundle();
  const browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const insert: number[] = [];
    const place: number[] = [];
    let shift = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const page = await openGrid(await browser.newPage());
      await page.evaluate(code);
      const figures = (await page.evaluate(`(${measure})(${JSON.stringify(verdict())}, ${JSON.stringify(products())})`)) as {
        insert: number;
        place: number;
        shift: number;
      };
      insert.push(figures.insert);
      place.push(figures.place);
      shift += figures.shift;
      await page.close();
    }
    console.log(lineOf(`marks: put ${TILES} chips`, insert, 'ms', 4));
    console.log(lineOf(`marks: place them, layout included`, place, 'ms'));
    console.log(`${'marks: layout shift, all runs'.padEnd(44)}${shift.toFixed(4).padStart(8)}`);
  } finally {
    await browser.close();
  }
}

/** Runs in the page. The frame in which marks are placed is told from the others by when our own callback before it was called. */
const measure = `(async (verdict, products) => {
  let shift = 0;
  new PerformanceObserver(list => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: 'layout-shift', buffered: false });
  const frame = () => new Promise(done => requestAnimationFrame(done));
  await frame(); await frame();
  let place = 0;
  const later = requestAnimationFrame;
  globalThis.requestAnimationFrame = work => later(() => { const from = performance.now(); work(); place += performance.now() - from; });
  const marks = new marksBench.Marks({ open() {}, hide() {} });
  const from = performance.now();
  marks.put(verdict, products);
  const insert = performance.now() - from;
  globalThis.requestAnimationFrame = later;
  await frame(); await frame(); await new Promise(done => setTimeout(done, 100));
  if (document.querySelectorAll('span[data-level]').length !== products.length) throw new Error('not all marks stand');
  return { insert, place, shift };
})`;

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2023', lib: { entry: 'src/content/marks.ts', formats: ['iife'], name: 'marksBench' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('the marks did not build');
  return first.output[0].code.replace(/^\s*(?:var|let|const)\s+marksBench/, 'globalThis.marksBench');
}

async function openGrid(page: Page): Promise<Page> {
  await page.setViewport({ width: 1200, height: 900 });
  await page.setRequestInterception(true);
  page.on(
    'request',
    request => void (request.url() === ADDRESS ? request.respond({ contentType: 'text/html', body: grid() }) : request.abort()),
  );
  await page.goto(ADDRESS, { waitUntil: 'load' });
  // What the page itself still moves is not of the marks.
  await new Promise(done => setTimeout(done, 300));
  return page;
}

function grid(): string {
  const tiles = products().map(
    ({
      title,
      url,
    }) => `<article><a href="${url}"><img alt="" width="200" height="160" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"></a>
<a href="${url}"><h3>${title}</h3></a><p>$ 10.00</p><button>Add to cart</button><button>Save</button></article>`,
  );
  return `<!doctype html><style>main { display: grid; grid-template-columns: repeat(5, 1fr); gap: 16px }</style><main>${tiles.join('')}</main>`;
}

function products(): Product[] {
  return Array.from({ length: TILES }, (_, index) => ({
    id: `tile-${index + 1}`,
    kind: 'tile' as const,
    title: `Thing number ${index + 1}`,
    brand: null,
    manufacturer: null,
    seller: null,
    materials: [],
    countryOfOrigin: null,
    url: `https://shop.example/p/${index + 1}`,
  }));
}

function verdict(): PageVerdict {
  const marks: PageMark[] = products().map(({ id }) => ({
    productId: id,
    level: 'import-order',
    actionIds: ['order'],
    label: 'U.S. import order',
    title: 'Withhold release order',
    when: 'U.S. Customs and Border Protection',
    rows: [],
    limit: '',
  }));
  return { products: marks, words: { full: 'Full record', hide: 'Not this company' }, lang: 'en', dir: 'ltr', style: markStyle('system') };
}
