const STEP_MS = 25;
/** Long enough for a busy machine: what has not come by then is not coming. */
export const TIMEOUT_MS = 20_000;

/** Asks again until the answer is neither `null` nor `false`; rejects with what was waited for. */
export async function waitFor<T>(what: string, timeoutMs: number, ask: () => Promise<T | null | false>): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
    await sleep(STEP_MS);
  }
}

export function sleep(ms: number): Promise<void> {
  return new Promise(done => setTimeout(done, ms));
}
