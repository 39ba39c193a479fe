import type { CDPSession, Page } from 'puppeteer-core';
import { median } from '../bench/figures';

/** Bytes in use on the heap of a page, after the garbage is gone. */
export async function heapOfPage(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  try {
    return await heapOf(session);
  } finally {
    await session.detach();
  }
}

/** The same for the extension's worker; `null` when the browser has stopped it. */
export async function heapOfWorker(page: Page): Promise<number | null> {
  const isWorker = (url: string) => url.startsWith('chrome-extension://');
  const target = page
    .browser()
    .targets()
    .find(each => each.type() === 'service_worker' && isWorker(each.url()));
  const worker = await target?.worker();
  return worker ? heapOf(worker.client) : null;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** How much larger the last third of the samples is than the first, by their medians: 0.1 is a tenth. `null` for too few samples. */
export function growth(samples: readonly number[]): number | null {
  const third = Math.floor(samples.length / 3);
  if (third < 1) return null;
  return median(samples.slice(-third)) / median(samples.slice(0, third)) - 1;
}
