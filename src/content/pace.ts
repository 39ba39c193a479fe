import { keepBudget } from './read/budget';
import type { Steps } from './read/steps';

/** A task of ours lasts little longer than this; then the page may go on. */
const TASK_MS = 8;
/** The page's own work goes first, but no page keeps us waiting longer than this. */
const IDLE_MS = 300;

/** Waits until the page has nothing more urgent to do. By two clocks of the browser: a page may cancel what waits on either, for both are numbered within it. */
export function idle(): Promise<unknown> {
  return new Promise(done => {
    requestIdleCallback(done);
    setTimeout(done, IDLE_MS);
  });
}

/** Runs steps in tasks of about `TASK_MS`, with idle time between them; adds the time they took to the clock, in milliseconds. */
export async function runSteps<T>(steps: Steps<T>, clock: { readMs: number }): Promise<T> {
  let task = 0;
  for (;;) {
    const started = performance.now();
    const step = steps.next();
    const took = performance.now() - started;
    clock.readMs += took;
    if (step.done) return step.value;
    task += took;
    if (task < TASK_MS) continue;
    await keepBudget(idle);
    task = 0;
  }
}
