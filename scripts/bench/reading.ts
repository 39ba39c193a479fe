import { PageLab } from '../evaluate/page-lab';
import { htmlOf, PAGES_FOLDER, type SavedPage, savedPages } from '../evaluate/saved-pages';
import { lineOf, median } from './figures';
import { madeGrid, madeTiles } from './made-grid';

const SIZES = [10, 60, 200, 500, 1000, 2000];
const RUNS = 5;
const KINDS: readonly [what: string, kinds: readonly SavedPage['kind'][], budget: number][] = [
  ['product page', ['product'], 5],
  ['grid or search', ['listing', 'search'], 10],
  ['page that sells nothing', ['other', 'cart'], 1],
];

/** No page waits for us longer than a frame lasts. */
const LONGEST_TASK_MS = 16;

interface Cost {
  file: string;
  /** Processor time of loading and running the script up to its report, less that of an empty one. */
  ms: number;
  empty: number;
  /** What the reading says of itself, by the clock on the wall. */
  readMs: number;
  /** The longest of its tasks. */
  task: number;
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

async function benchSaved(lab: PageLab, pages: readonly SavedPage[]): Promise<void> {
  const costs: (Cost & { kind: SavedPage['kind'] })[] = [];
  for (const { file, kind, ...page } of pages) {
    const served = { url: page.url, html: htmlOf({ ...page, file, kind }), scripts: false };
    const { cost, empty, reading } = await lab.cost(served);
    const task = Math.max(...(await lab.tasks(served)));
    costs.push({ file, kind, ms: cost - empty, empty, readMs: reading.readMs, task });
  }
  for (const [what, kinds, budget] of KINDS) {
    const own = costs.filter(({ kind }) => kinds.includes(kind));
    console.log(line(what, own, budget));
    console.log(taskLine(own));
  }
  console.log('dearest');
  for (const { file, ms } of costs.sort((a, b) => b.ms - a.ms).slice(0, 8)) console.log(`${ms.toFixed(1).padStart(8)} ms  ${file}`);
}

function line(what: string, costs: readonly Cost[], budget: number): string {
  const times = costs.map(({ ms }) => ms).sort((a, b) => a - b);
  const ninth = times[Math.floor(times.length * 0.9)] ?? Number.NaN;
  const empty = median(costs.map(cost => cost.empty)).toFixed(2);
  return `${what.padEnd(24)} median ${median(times).toFixed(2)} ms (budget ${budget}), p90 ${ninth.toFixed(2)}, most ${(times.at(-1) ?? 0).toFixed(2)}; by the reader's own clock ${median(costs.map(cost => cost.readMs)).toFixed(2)}; an empty script ${empty}; ${costs.length} pages`;
}

function taskLine(costs: readonly Cost[]): string {
  const tasks = costs.map(({ task }) => task).sort((a, b) => a - b);
  const over = tasks.filter(task => task > LONGEST_TASK_MS).length;
  return `${''.padEnd(24)} longest task: median ${median(tasks).toFixed(1)} ms, most ${(tasks.at(-1) ?? 0).toFixed(1)}; above ${LONGEST_TASK_MS} ms on ${over} of ${tasks.length} pages`;
}

async function benchGrowth(lab: PageLab): Promise<void> {
  console.log('own pages, by number of tiles');
  for (const size of SIZES) {
    const times: number[] = [];
    let found = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const { reading, cost, empty } = await lab.cost({ url: 'https://shop.example/c/towels', html: madeGrid(size), scripts: false });
      times.push(cost - empty);
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
const BATCH_BUDGET_MS = 1;

/** What each batch of additions costs before it is known whether anything must be read. */
async function benchBatches(lab: PageLab): Promise<void> {
  console.log('batches of mutations');
  for (const [what, adding] of STIRS) {
    const times = await lab.batches({ url: 'https://shop.example/c/towels', html: madeGrid(60), scripts: false }, adding);
    console.log(lineOf(what, times, 'ms', BATCH_BUDGET_MS));
  }
}
