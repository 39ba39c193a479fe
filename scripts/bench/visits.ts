import { openBuilt } from '../drive/launch';
import { BUILT } from '../drive/places';
import type { Shopper } from '../drive/shopper';
import type { Answer } from '../drive/shops';
import { type TraceEvent, traceDuring } from '../drive/trace';
import { htmlOf, PAGES_FOLDER, type SavedPage, savedPages } from '../evaluate/saved-pages';
import { type Everywhere, everywhere } from './everywhere';
import { median, percentile } from './figures';
import { LEAST_SCRIPT } from './least';
import { PAGE_GROUPS } from './page-kinds';

/** The folder of another build, to visit each page by turns with this one. */
const BESIDE = process.env.WITHHOLD_BESIDE;
/** So many saved pages there are to each that is visited. */
const EVERY = Number(process.env.WITHHOLD_EVERY ?? 4);
const PLACES = ['first', 'next'] as const;

/** What the browser writes into its trace where script runs, or is made ready. */
const SCRIPT = new Set(['EvaluateScript', 'v8.compile', 'EventDispatch', 'FunctionCall', 'TimerFire', 'FireIdleCallback', 'RunMicrotasks']);

/** What one visit cost, in milliseconds. */
interface Cost {
  /** Processor time of all script in the page, which runs none of its own; making the script ready is in it. */
  script: number;
  /** What the report says of the reading, and of the way to the badge, by the clock on the wall. */
  readMs: number;
  toBadgeMs: number;
}

interface Visited {
  name: string;
  shopper: Shopper;
  copy: Everywhere;
  visits: ({ kind: SavedPage['kind'] } & Record<(typeof PLACES)[number], Cost>)[];
}

/**
 * What a visit costs in the built extension, in a new tab while the page itself still loads and paints: by the browser's trace and by
 * the report. By turns with the least of scripts, and with another build where `WITHHOLD_BESIDE` names one.
 */
export async function benchVisits(): Promise<void> {
  const pages = savedPages();
  if (pages === null) return console.log(`Saved pages: skipped, none in ${PAGES_FOLDER} (set WITHHOLD_PAGES).`);
  const chosen = pages.filter((_page, at) => at % EVERY === 0);
  const answers = new Map(chosen.map(page => [page.url, answerOf(page)]));
  const opened: Visited[] = [];
  try {
    for (const [name, folder, script] of builds()) opened.push(await open(name, everywhere(folder, script), answers));
    // Whoever comes first finds the disk's cache colder.
    for (const [at, page] of chosen.entries()) await visitByTurns(at % 2 === 0 ? opened : opened.toReversed(), page);
  } finally {
    for (const { shopper, copy } of opened) {
      await shopper.close();
      copy.remove();
    }
  }
  for (const { what, kinds } of PAGE_GROUPS) print(what, kinds, opened);
}

function builds(): [name: string, folder: string, script?: string][] {
  return [
    ['this build', BUILT.chromium],
    ...(BESIDE ? [['the other build', BESIDE] as [string, string]] : []),
    ['the least of scripts', BUILT.chromium, LEAST_SCRIPT],
  ];
}

/** The page as it was saved, without its own scripts. */
function answerOf(page: SavedPage): Answer {
  return { body: htmlOf(page), headers: { 'content-security-policy': "script-src 'none'" } };
}

async function open(name: string, copy: Everywhere, answers: ReadonlyMap<string, Answer>): Promise<Visited> {
  const shopper = await openBuilt(url => answers.get(url) ?? null, { extension: copy.folder });
  return { name, shopper, copy, visits: [] };
}

/** One page in each of the browsers; a page that one of them does not show counts for none. */
async function visitByTurns(all: readonly Visited[], { file, url, kind }: SavedPage): Promise<void> {
  const costs: Record<(typeof PLACES)[number], Cost>[] = [];
  try {
    for (const { shopper } of all) costs.push(await visit(shopper, url));
  } catch (error) {
    return console.log(`  left out: ${file} (${String(error)})`);
  }
  for (const [at, cost] of costs.entries()) all[at]?.visits.push({ kind, ...cost });
}

async function visit(shopper: Shopper, url: string): Promise<Record<(typeof PLACES)[number], Cost>> {
  const tab = await shopper.openTab('about:blank');
  const costOf = async (go: () => Promise<void>): Promise<Cost> => {
    const { result, events } = await traceDuring(tab.page, async () => {
      await go();
      return (await tab.settled()).timings;
    });
    return { ...result, script: scriptTime(events) };
  };
  try {
    return { first: await costOf(() => tab.goto(url)), next: await costOf(() => tab.reload()) };
  } finally {
    await tab.page.close();
  }
}

/** Processor time of all script on the thread on which a content script ran. */
function scriptTime(events: readonly TraceEvent[]): number {
  const ours = events.find(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.startsWith('chrome-extension:'));
  if (!ours) throw new Error('no content script ran');
  const scripts = events.filter(({ name, pid, tid, dur }) => SCRIPT.has(name) && pid === ours.pid && tid === ours.tid && dur !== undefined);
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0, tdur = dur } of scripts.sort((a, b) => a.ts - b.ts)) {
    // What runs within another is in its time.
    if (ts < end) continue;
    end = ts + dur;
    sum += tdur / 1000;
  }
  return sum;
}

function print(what: string, kinds: readonly SavedPage['kind'][], opened: readonly Visited[]): void {
  console.log(what);
  for (const place of PLACES) {
    for (const { name, visits } of opened) {
      const costs = visits.filter(({ kind }) => kinds.includes(kind)).map(each => each[place]);
      const figures = (['script', 'readMs', 'toBadgeMs'] as const).map(clock => {
        const times = costs.map(cost => cost[clock]);
        return `${clock} ${median(times).toFixed(1).padStart(5)} (p90 ${percentile(times, 0.9).toFixed(1)})`;
      });
      console.log(`  a shop's ${place.padEnd(5)} page, ${name.padEnd(20)} ${figures.join('  ')}  ${costs.length} pages`);
    }
  }
}
