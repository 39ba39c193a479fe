/** The last work queued for each tab. It dies with the worker, and so does the work. */
const turns = new Map<number, Promise<unknown>>();

/**
 * Runs one tab's changes one after another: a navigation waits until the report before it is stored, so no late write can put an
 * old page's report on a new page.
 */
export function inTurn<T>(tabId: number, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(tabId) ?? Promise.resolve()).catch(() => undefined).then(work);
  turns.set(tabId, turn);
  const done = () => {
    if (turns.get(tabId) === turn) turns.delete(tabId);
  };
  turn.then(done, done);
  return turn;
}

/** Resolves when all that is under way now has ended. */
export async function allTurns(): Promise<void> {
  await Promise.allSettled(turns.values());
}
