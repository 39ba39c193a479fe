import type { Page } from 'puppeteer-core';
import { type TraceEvent, traceDuring } from './trace';

/** What the browser writes into its trace when script runs. */
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'TimerFire', 'RunMicrotasks', 'FireAnimationFrame', 'v8.callFunction']);

/**
 * The tasks in which script ran during `work`, in milliseconds of processor time, so that other programs on the machine do not count.
 * Taken from the browser's own trace, so that our code does not measure itself.
 */
export async function tasksDuring<T>(page: Page, work: () => Promise<T>): Promise<{ result: T; tasks: number[] }> {
  const { result, events } = await traceDuring(page, work);
  return { result, tasks: tasksIn(events) };
}

function tasksIn(events: readonly TraceEvent[]): number[] {
  const scripts = events.filter(({ name }) => SCRIPT.has(name));
  const tasks = events.filter(({ name, tdur }) => name === 'RunTask' && tdur !== undefined);
  return tasks
    .filter(task =>
      scripts.some(({ pid, tid, ts }) => pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0)),
    )
    .map(({ tdur }) => (tdur ?? 0) / 1000);
}
