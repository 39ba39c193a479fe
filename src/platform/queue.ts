/** Runs async tasks one after another, and resolves to each one's result. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return task => {
    // A task that failed must not keep the next from running; its caller gets the error.
    const running = last.catch(() => undefined).then(task);
    last = running;
    return running;
  };
}
