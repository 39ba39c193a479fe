import { PageLab } from '../evaluate/page-lab';
import { htmlOf, PAGES_FOLDER, type SavedPage, savedPages } from '../evaluate/saved-pages';
import { median } from './figures';
import { madeGrid } from './made-grid';

const SIZES = [10, 60, 200, 500, 1000, 2000];
const RUNS = 5;
const KINDS: readonly [what: string, kinds: readonly SavedPage['kind'][], budget: number][] = [
  ['product page', ['product'], 5],
  ['grid or search', ['listing', 'search'], 10],
  ['page that sells nothing', ['other', 'cart'], 1],
];

interface Cost {
  file: string;
  /** Processor time of loading and running the script up to its report, less that of an empty one. */
  ms: number;
  empty: number;
  /** What the reading says of itself, by the clock on the wall. */
  readMs: number;
}

/** What reading costs the page's main thread: cold on every saved page, each in a tab of its own, and how it grows with the tiles. */
export async function benchReading(): Promise<void> {
  const lab = await PageLab.open();
  try {
    const pages = savedPages();
    if (pages === null) console.log(`Saved pages: skipped, none in ${PAGES_FOLDER} (set WITHHOLD_PAGES).`);
    else await benchSaved(lab, pages);
    await benchGrowth(lab);
  } finally {
    await lab.close();
  }
}

async function benchSaved(lab: PageLab, pages: readonly SavedPage[]): Promise<void> {
  const costs: (Cost & { kind: SavedPage['kind'] })[] = [];
  for (const { file, kind, ...page } of pages) {
    const { cost, empty, reading } = await lab.cost({ url: page.url, html: htmlOf({ ...page, file, kind }), scripts: false });
    costs.push({ file, kind, ms: cost - empty, empty, readMs: reading.readMs });
  }
  for (const [what, kinds, budget] of KINDS) {
    const own = costs.filter(({ kind }) => kinds.includes(kind));
    console.log(line(what, own, budget));
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
