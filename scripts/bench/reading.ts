import { BATCH_MS, FRAME_MS } from '../budgets';
import { type Cost, PageLab } from '../drive/page-lab';
import { htmlOf, PAGES_FOLDER, type SavedPage, savedPages } from '../evaluate/saved-pages';
import { lineOf, median, percentile } from './figures';
import { LEAST_READING } from './least';
import { madeGrid, madeTiles } from './made-grid';
import { PAGE_GROUPS } from './page-kinds';

const SIZES = [10, 60, 200, 500, 1000, 2000];
const RUNS = 5;
interface Page {
  file: string;
  kind: SavedPage['kind'];
  /** On the first page that a tab shows of a shop. */
  first: Cost;
  /** On the next one: the browser keeps what it made of the script. */
  next: Cost;
  /** The longest task of the first. */
  task: number;
  /** What the least of scripts costs there, on the same two pages. */
  least: Pick<Page, 'first' | 'next'>;
}

/** What reading costs the page's main thread: cold on every saved page, each in a tab of its own, and how it grows with the tiles. */
export async function benchReading(): Promise<void> {
  const lab = await PageLab.open();
  try {
    const pages = savedPages();
    if (pages === null) console.log(`Saved pages: skipped, none in ${PAGES_FOLDER} (set WITHHOLD_PAGES).`);
    else await benchSaved(lab, pages);
    await benchGrowth(lab);
    await benchBatches(lab);
  } finally {
    await lab.close();
  }
}

async function benchSaved(lab: PageLab, saved: readonly SavedPage[]): Promise<void> {
  const pages: Page[] = [];
  for (const { file, kind, ...page } of saved) {
    const served = { url: page.url, html: htmlOf({ ...page, file, kind }), scripts: false };
    const { first, next } = await lab.cost(served);
    const least = await lab.cost(served, LEAST_READING);
    pages.push({ file, kind, first, next, least, task: Math.max(...(await lab.tasks(served))) });
  }
  for (const { what, kinds, budgetMs } of PAGE_GROUPS) {
    const own = pages.filter(({ kind }) => kinds.includes(kind));
    console.log(`${what}: budget ${budgetMs} ms; ${own.length} pages`);
    for (const visit of ['first', 'next'] as const) {
      const costs = own.map(page => page[visit]);
      const least = own.map(page => page.least[visit]);
      console.log(costLine(`a shop's ${visit} page`, costs));
      console.log(costLine('  the least of scripts', least));
    }
    console.log(taskLine(own));
  }
  console.log('dearest');
  const dearest = pages.sort((a, b) => b.first.ms - a.first.ms).slice(0, 8);
  for (const { file, first } of dearest) console.log(`${first.ms.toFixed(1).padStart(8)} ms  ${file}`);
}

function costLine(what: string, costs: readonly Cost[]): string {
  const times = costs.map(({ ms }) => ms);
  const empty = median(costs.map(cost => cost.empty)).toFixed(2);
  const own = median(costs.map(cost => cost.readMs)).toFixed(2);
  return `  ${what.padEnd(22)} median ${median(times).toFixed(2)} ms, p90 ${percentile(times, 0.9).toFixed(2)}, most ${Math.max(0, ...times).toFixed(2)}; by the reader's own clock ${own}; an empty script ${empty}`;
}

function taskLine(pages: readonly Page[]): string {
  const tasks = pages.map(({ task }) => task);
  const over = tasks.filter(task => task > FRAME_MS).length;
  return `  ${'longest task'.padEnd(22)} median ${median(tasks).toFixed(1)} ms, most ${Math.max(0, ...tasks).toFixed(1)}; above ${FRAME_MS} ms on ${over} of ${tasks.length} pages`;
}

async function benchGrowth(lab: PageLab): Promise<void> {
  console.log('own pages, by number of tiles');
  for (const size of SIZES) {
    const times: number[] = [];
    let found = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const { reading, first } = await lab.cost({ url: 'https://shop.example/c/towels', html: madeGrid(size), scripts: false });
      times.push(first.ms);
      found = reading.products.length;
    }
    const each = (median(times) / size) * 1000;
    console.log(
      `${String(size).padStart(8)} tiles ${median(times).toFixed(1).padStart(8)} ms, ${each.toFixed(0).padStart(4)} µs a tile, ${found} found`,
    );
  }
}

/** What a page adds at once, as shops do: a screen of tiles, a template of many parts, loose words all over. */
const STIRS: readonly [what: string, adding: string][] = [
  ['24 tiles at once', `document.querySelector('.results').insertAdjacentHTML('beforeend', ${JSON.stringify(madeTiles(24))})`],
  ['a block of 2,000 elements', `document.body.insertAdjacentHTML('beforeend', '<div>' + '<p><i>x</i></p>'.repeat(1000) + '</div>')`],
  ['500 loose elements', `document.body.insertAdjacentHTML('beforeend', '<i>x</i>'.repeat(500))`],
];

/** What each batch of additions costs before it is known whether anything must be read. */
async function benchBatches(lab: PageLab): Promise<void> {
  console.log('batches of mutations');
  for (const [what, adding] of STIRS) {
    const times = await lab.batches({ url: 'https://shop.example/c/towels', html: madeGrid(60), scripts: false }, adding);
    console.log(lineOf(what, times, 'ms', BATCH_MS));
  }
}
