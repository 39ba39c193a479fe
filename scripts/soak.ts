/**
 * `npm run soak -- --pages N --minutes M`: shops in one Chromium, grid, products and cart by turns, by loads and by soft
 * navigation. Fails when a badge is wrong, an error is logged, or the memory of worker, page or popup grows by more than a tenth.
 */
import { parseArgs } from 'node:util';
import { openChromium } from './drive/chromium';
import type { ShopTab } from './drive/shopper';
import { waitFor } from './drive/wait-for';
import { neededBrowser, neededBuild } from './setup/needs';
import { growth, heapOfPage, heapOfWorker } from './soak/heap';
import { STOPS, type Stop } from './soak/shop';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '500' }, minutes: { type: 'string', default: '30' } } });
const pages = Number(values.pages);
const end = Date.now() + Number(values.minutes) * 60_000;
const MOST_GROWTH = 0.1;
const SAMPLES = 12;

const executablePath = neededBrowser('chromium');
const byUrl = new Map(STOPS.map(stop => [stop.url, stop]));
const shopper = await openChromium({ executablePath, extension: neededBuild('dist/chrome'), shops: url => byUrl.get(url)?.html ?? null });
const heaps: Record<string, number[]> = { worker: [], page: [], popup: [] };
const problems: string[] = [];

async function softly(tab: ShopTab, stop: Stop): Promise<void> {
  await tab.page.evaluate(`{
    history.pushState({}, '', ${JSON.stringify(stop.url)});
    const next = new DOMParser().parseFromString(${JSON.stringify(stop.html)}, 'text/html');
    setTimeout(() => document.body.replaceWith(document.adoptNode(next.body)), 50);
  }`);
}

async function visit(tab: ShopTab, stop: Stop, soft: boolean): Promise<void> {
  if (soft) await softly(tab, stop);
  else await tab.goto(stop.url);
  await waitFor(`a report of ${stop.url}`, 10_000, async () => {
    const report = await tab.report();
    return report?.url === stop.url && report.timings.toBadgeMs > 0 && (await tab.toolbar()).text === stop.badge;
  }).catch(async () => problems.push(`${stop.url}${soft ? ' (soft)' : ''}: badge “${(await tab.toolbar()).text}”, not “${stop.badge}”`));
}

async function sample(tab: ShopTab): Promise<void> {
  const popup = await shopper.openPage(`src/popup/index.html?tab=${tab.id}`);
  await popup.waitForSelector('main h1');
  heaps.popup?.push(await heapOfPage(popup));
  await popup.close();
  heaps.page?.push(await heapOfPage(tab.page));
  const worker = await heapOfWorker(tab.page);
  if (worker !== null) heaps.worker?.push(worker);
}

const first = STOPS[0] as Stop;
let shopped = 0;
try {
  const tab = await shopper.openTab(first.url);
  for (; shopped < pages && Date.now() < end; shopped += 1) {
    const stop = STOPS[shopped % STOPS.length] as Stop;
    await visit(tab, stop, shopped % 3 === 2);
    if (stop === first && shopped >= 2 * STOPS.length && shopped % Math.ceil(pages / SAMPLES) < STOPS.length) await sample(tab);
  }
  const { errors = [] } = await shopper.inExtension<{ errors?: string[] }>(`api.storage.session.get('errors')`);
  problems.push(...errors.map(error => `logged: ${error}`));
} finally {
  await shopper.close();
}
for (const [name, samples] of Object.entries(heaps)) {
  const grown = growth(samples);
  console.log(
    `${name}: ${samples.map(bytes => (bytes / 1e6).toFixed(2)).join(' ')} MB${grown === null ? '' : `, ${(grown * 100).toFixed(1)} %`}`,
  );
  if (grown !== null && grown > MOST_GROWTH) problems.push(`${name}: memory grew by ${(grown * 100).toFixed(0)} %`);
}
for (const problem of problems) console.log(`PROBLEM ${problem}`);
console.log(`${shopped} pages shopped, ${problems.length} problems`);
process.exitCode = problems.length > 0 || shopped === 0 ? 1 : 0;
