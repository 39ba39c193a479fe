import { createQueue, type Queue } from '../platform/queue';

/** Each busy tab's queue with its last task. Lost with the worker, as is the work. */
const queues = new Map<number, { enqueue: Queue; last: Promise<unknown> }>();

/**
 * Runs the tasks of one tab one after another: a navigation waits until the report before it is stored, so no late write can put an
 * old page's report on a new page.
 */
export function enqueue<T>(tabId: number, task: () => Promise<T>): Promise<T> {
  const queue = queues.get(tabId)?.enqueue ?? createQueue();
  const last = queue(task);
  queues.set(tabId, { enqueue: queue, last });
  const done = () => {
    if (queues.get(tabId)?.last === last) queues.delete(tabId);
  };
  last.then(done, done);
  return last;
}

/** Whether a task of this tab runs or waits. */
export function isBusy(tabId: number): boolean {
  return queues.has(tabId);
}

/** Resolves when every task that is queued now has ended. */
export async function allQueuesDone(): Promise<void> {
  await Promise.allSettled([...queues.values()].map(({ last }) => last));
}
