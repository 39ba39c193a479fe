import type { Api } from './api';
import { browser } from './browser';

/** Asks the worker from one of our pages. Rejects with the worker's error: a page shows its error state, never an empty answer. */
export async function ask<C extends keyof Api>(call: C, input: Parameters<Api[C]>[0]): Promise<ReturnType<Api[C]>> {
  const send = (): Promise<unknown> => browser.runtime.sendMessage({ call, input });
  // Firefox loses what arrives while it stops the worker. One that dies over a call may have done it: again is no harm, but for an undo.
  const lost = (input as { kind?: unknown } | null)?.kind === 'undo' ? /Receiving end/ : /Receiving end|channel closed/;
  const answer = await send().catch((error: unknown) => {
    if (lost.test(String(error))) return send();
    throw error;
  });
  if (answer === undefined) throw new Error(`${call}: no answer from the worker`);
  return answer as ReturnType<Api[C]>;
}

/**
 * Asks the browser for these origins (`ShopAccess.origins`). Call it within the click, before any `await`: Firefox refuses it later.
 * The worker does the rest when the grant arrives, for the page that asked may be closed by then. Resolves to whether the shopper agreed.
 */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Takes back what the shopper allowed; the worker stops reading there. */
export function removeOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}
