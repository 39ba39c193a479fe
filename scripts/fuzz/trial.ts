import { parseReading } from '../../src/background/parse-reading';
import { interpretProducts } from '../../src/core/details/interpret';
import { createMatcher } from '../../src/core/matcher';
import type { Reading } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import { FAKE_API, type PageLab, SENT_READINGS, type Served, shopScriptFor } from '../drive/page-lab';
import { tasksDuring } from '../drive/tasks';

/** No task of ours on a page may take longer. */
export const LONGEST_MS = 50;
/** The worker serves all tabs: what one page has to be matched may not take it longer. */
export const LONGEST_WORK_MS = 5000;
/** What one reading may at most send; the worker keeps less. */
const LARGEST = 4_000_000;

const matcher = createMatcher(dataset);
const allSources = new Set(dataset.sources.map(source => source.id));

/** A page that has not been read by then hangs. */
const PATIENCE_MS = 20_000;

/** What one page did to us. */
export interface Trial {
  /** Processor time of the page's main thread from the script's start to its message, its own parsing included. */
  cpuMs: number;
  /** The longest of the tasks that this was done in: for so long the page could not answer its visitor. */
  taskMs: number;
  /** Processor time of understanding and matching what was read, as the worker does. */
  workMs: number;
  products: number;
  cut: boolean;
  /** The first product's title, and what it matched. */
  title: string | null;
  matches: number;
  /** What must never happen and did. */
  faults: string[];
}

/** Puts one page before the content script and its reading before the matcher. */
export async function tryPage(lab: PageLab, script: string, served: Served): Promise<Trial> {
  return lab.inPage(served, async (world, page) => {
    await world.evaluate(`${FAKE_API};${shopScriptFor(served.url)};0`);
    const { tasks } = await tasksDuring(page, () => inTime(world.evaluate(`${script};${SENT_READINGS}.then(() => 0)`)));
    const sent = await world.evaluate<unknown[]>(SENT_READINGS);
    const ran = served.scripts && (await page.evaluate('globalThis.__ran === true').catch(() => false));
    const cpuMs = tasks.reduce((sum, ms) => sum + ms, 0);
    const rootless = await world.evaluate<boolean>('document.documentElement === null');
    return { cpuMs, taskMs: Math.max(0, ...tasks), ...judged(sent, { ran: ran === true, rootless }) };
  });
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new Error(`hangs: no reading within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A document without any element has nothing to be read, and that is what is said of it. */
function judged(sent: unknown[], { ran, rootless }: { ran: boolean; rootless: boolean }): Omit<Trial, 'cpuMs' | 'taskMs'> {
  const faults: string[] = ran ? ['a text of the page ran as script'] : [];
  const reading = parseReading(sent[0]);
  if (reading === null) return { workMs: 0, products: 0, cut: false, title: null, matches: 0, faults: [...faults, 'no reading was sent'] };
  const problem = (sent[0] as Reading).problem;
  if (problem !== null && !rootless) faults.push(`reading failed: ${problem}`);
  const size = JSON.stringify(sent[0]).length;
  if (size > LARGEST) faults.push(`${size} characters were sent`);
  let matches = 0;
  const started = process.cpuUsage();
  try {
    for (const product of interpretProducts(reading.products, dataset.words)) matches += matcher.match(product, allSources).length;
  } catch (error) {
    faults.push(`the matcher threw: ${String(error)}`);
  }
  const { user, system } = process.cpuUsage(started);
  const title = reading.products[0]?.title ?? null;
  return { workMs: (user + system) / 1000, products: reading.products.length, cut: reading.cut === true, title, matches, faults };
}
