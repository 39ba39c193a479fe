import { parseReading } from '../../src/background/incoming';
import { interpretDetails } from '../../src/core/details';
import { createMatcher } from '../../src/core/matcher';
import type { Reading } from '../../src/core/types';
import { dataset } from '../../src/dataset/load';
import { type PageLab, recordFor, STUB, TOLD } from '../evaluate/page-lab';

/** No task of ours on a page may take longer. */
export const LONGEST_MS = 50;
/** What one reading may at most send; the worker keeps less. */
const LARGEST = 4_000_000;

const matcher = createMatcher(dataset);
const allSources = new Set(dataset.sources.map(source => source.id));

/** What one page did to us. */
export interface Trial {
  /** Processor time of the page's main thread from the script's start to its message, its own parsing included. */
  cpuMs: number;
  products: number;
  cut: boolean;
  /** The first product's title, and what it matched. */
  title: string | null;
  matches: number;
  /** What must never happen and did. */
  faults: string[];
}

/** Puts one page before the content script and its reading before the matcher. */
export async function tryPage(lab: PageLab, script: string, served: { url: string; html: string; scripts: boolean }): Promise<Trial> {
  return lab.inPage(served, async (world, page) => {
    const session = await page.createCDPSession();
    // Processor time, not wall time: what other programs do on this machine is none of the page's doing.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const threadMs = async () =>
      1000 * ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0);
    await world.evaluate(`${STUB};${recordFor(served.url)};0`);
    const before = await threadMs();
    await world.evaluate(`${script};${TOLD}.then(() => 0)`);
    const cpuMs = (await threadMs()) - before;
    const sent = await world.evaluate<unknown[]>(TOLD);
    const ran = served.scripts && (await page.evaluate('globalThis.__ran === true'));
    return { cpuMs, ...judged(sent, ran === true) };
  });
}

function judged(sent: unknown[], ran: boolean): Omit<Trial, 'cpuMs'> {
  const faults: string[] = ran ? ['a text of the page ran as script'] : [];
  const reading = parseReading(sent[0]);
  if (reading === null) return { products: 0, cut: false, title: null, matches: 0, faults: [...faults, 'no reading was sent'] };
  const problem = (sent[0] as Reading).problem;
  if (problem !== null) faults.push(`reading failed: ${problem}`);
  const size = JSON.stringify(sent[0]).length;
  if (size > LARGEST) faults.push(`${size} characters were sent`);
  let matches = 0;
  try {
    for (const product of reading.products) matches += matcher.match(interpretDetails(product, dataset.words), allSources).length;
  } catch (error) {
    faults.push(`the matcher threw: ${String(error)}`);
  }
  return { products: reading.products.length, cut: reading.cut === true, title: reading.products[0]?.title ?? null, matches, faults };
}
