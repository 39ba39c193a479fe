const STEP_MS = 25;
/** Long enough for a busy machine: what has not come by then is not coming. */
export const PATIENCE_MS = 20_000;

/** Asks again until there is an answer that is not `null`; rejects with what was waited for. */
export async function until<T>(what: string, patienceMs: number, ask: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`waited ${patienceMs} ms in vain for ${what}`);
    await pause(STEP_MS);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise(done => setTimeout(done, ms));
}
