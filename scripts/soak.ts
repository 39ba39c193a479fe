/**
 * `npm run soak -- --pages N --minutes M`: visits a shop's grids, products and cart by turns in one Chromium, by loads and by soft
 * navigation. Fails when a badge is wrong, an error is logged, or the memory of worker, page or popup grows by more than a tenth.
 */
import { parseArgs } from 'node:util';
import { openBuilt } from './drive/launch';
import { popupOf } from './drive/places';
import type { Shopper, ShopTab } from './drive/shopper';
import { waitFor } from './drive/wait-for';
import { growth, heapOfPage, heapOfWorker } from './soak/heap';
import { STOPS, type Stop } from './soak/shop';

const MOST_GROWTH = 0.1;
const SAMPLES = 12;

/** Heap sizes in bytes, in the order in which they were measured. */
type Heaps = Record<'worker' | 'page' | 'popup', number[]>;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { pages: { type: 'string', default: '500' }, minutes: { type: 'string', default: '30' } } });
  const pages = Number(values.pages);
  const end = Date.now() + Number(values.minutes) * 60_000;
  const htmlAt = new Map(STOPS.map(({ url, html }) => [url, html]));
  const shopper = await openBuilt(url => htmlAt.get(url) ?? null);
  const heaps: Heaps = { worker: [], page: [], popup: [] };
  const problems: string[] = [];
  const first = STOPS[0] as Stop;
  let shopped = 0;
  try {
    const tab = await shopper.openTab(first.url);
    for (; shopped < pages && Date.now() < end; shopped += 1) {
      const stop = STOPS[shopped % STOPS.length] as Stop;
      const problem = await visit(tab, stop, shopped % 3 === 2);
      if (problem !== null) problems.push(problem);
      const isDue = shopped >= 2 * STOPS.length && shopped % Math.ceil(pages / SAMPLES) < STOPS.length;
      if (stop === first && isDue) await sample(shopper, tab, heaps);
    }
    const { errors = [] } = await shopper.inExtension<{ errors?: string[] }>(`api.storage.session.get('errors')`);
    problems.push(...errors.map(error => `logged: ${error}`));
  } finally {
    await shopper.close();
  }
  problems.push(...growthProblems(heaps));
  for (const problem of problems) console.log(`PROBLEM ${problem}`);
  console.log(`${shopped} pages shopped, ${problems.length} problems`);
  return problems.length > 0 || shopped === 0 ? 1 : 0;
}

/** Goes to a stop and waits for its badge; returns what went wrong, or `null`. */
async function visit(tab: ShopTab, stop: Stop, isSoft: boolean): Promise<string | null> {
  if (isSoft) await softly(tab, stop);
  else await tab.goto(stop.url);
  try {
    await waitFor(`a report of ${stop.url}`, 10_000, async () => {
      const report = await tab.report();
      return report?.url === stop.url && report.timings.toBadgeMs > 0 && (await tab.toolbar()).text === stop.badge;
    });
    return null;
  } catch {
    return `${stop.url}${isSoft ? ' (soft)' : ''}: badge “${(await tab.toolbar()).text}”, not “${stop.badge}”`;
  }
}

async function softly(tab: ShopTab, stop: Stop): Promise<void> {
  await tab.page.evaluate(`{
    history.pushState({}, '', ${JSON.stringify(stop.url)});
    const next = new DOMParser().parseFromString(${JSON.stringify(stop.html)}, 'text/html');
    setTimeout(() => document.body.replaceWith(document.adoptNode(next.body)), 50);
  }`);
}

async function sample(shopper: Shopper, tab: ShopTab, heaps: Heaps): Promise<void> {
  const popup = await shopper.openPage(popupOf(tab.id));
  await popup.waitForSelector('main h1');
  heaps.popup.push(await heapOfPage(popup));
  await popup.close();
  heaps.page.push(await heapOfPage(tab.page));
  const worker = await heapOfWorker(tab.page);
  if (worker !== null) heaps.worker.push(worker);
}

/** Prints every heap's samples and returns those that grew too much. */
function growthProblems(heaps: Heaps): string[] {
  return Object.entries(heaps).flatMap(([name, samples]) => {
    const grown = growth(samples);
    const percent = grown === null ? '' : `, ${(grown * 100).toFixed(1)} %`;
    console.log(`${name}: ${samples.map(bytes => (bytes / 1e6).toFixed(2)).join(' ')} MB${percent}`);
    return grown !== null && grown > MOST_GROWTH ? [`${name}: memory grew by ${(grown * 100).toFixed(0)} %`] : [];
  });
}

process.exitCode = await main();
