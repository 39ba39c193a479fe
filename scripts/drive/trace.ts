import type { Page } from 'puppeteer-core';

/** One thing that Chromium did, as its trace tells it. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** Microseconds by the clock, and of the thread's processor time. */
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** All that Chromium's trace tells of scripts and tasks during `work`, in every process. */
export async function traceDuring<T>(page: Page, work: () => Promise<T>): Promise<{ result: T; events: TraceEvent[] }> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'] });
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await page.tracing.stop();
    throw error;
  }
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  return { result, events: traceEvents };
}
