/** The last task queued for each tab. It is lost with the worker, and so is the work. */
const lastTasks = new Map<number, Promise<unknown>>();

/**
 * Runs the tasks of one tab one after another: a navigation waits until the report before it is stored, so no late write can put an
 * old page's report on a new page.
 */
export function enqueue<T>(tabId: number, task: () => Promise<T>): Promise<T> {
  const running = (lastTasks.get(tabId) ?? Promise.resolve()).catch(() => undefined).then(task);
  lastTasks.set(tabId, running);
  const done = () => {
    if (lastTasks.get(tabId) === running) lastTasks.delete(tabId);
  };
  running.then(done, done);
  return running;
}

/** Whether a task of this tab is under way or waits. */
export function isBusy(tabId: number): boolean {
  return lastTasks.has(tabId);
}

/** Resolves when every task that is queued now has ended. */
export async function allQueuesDone(): Promise<void> {
  await Promise.allSettled(lastTasks.values());
}
