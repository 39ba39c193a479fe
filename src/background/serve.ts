import { type Api, PAGE_CALLS } from '../platform/api';
import { browser, type Runtime } from '../platform/browser';
import { logError } from '../platform/log';
import { inputFault } from './input-schemas';
import { readingLimiter } from './rate-limiter';

export type Handlers = { [C in keyof Api]: (input: Parameters<Api[C]>[0], sender: Runtime.MessageSender) => Promise<ReturnType<Api[C]>> };

const pageCalls: ReadonlySet<string> = new Set(PAGE_CALLS);

/** Answers the calls of the contract (`Api`). Messages from other extensions and from web pages have no listener at all. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => answer(handlers, message, sender));
}

/**
 * `undefined` (no answer) for what is not a call of ours or may not be made by this sender: calls outside `PAGE_CALLS` are
 * for the extension's own pages only. Rejects when the input does not have the call's shape, and with whatever the handler throws.
 */
export function answer(handlers: Handlers, message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id || !isCall(handlers, message)) return undefined;
  const { call, input } = message;
  if (!(isOwnPage(sender) || (pageCalls.has(call) && isTopPage(sender)))) return undefined;
  return handle(handlers, call, input, sender).catch((error: unknown) => {
    logError(call, error);
    throw error;
  });
}

async function handle(handlers: Handlers, call: keyof Api, input: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  const fault = inputFault(call, input);
  if (fault !== null) throw new Error(`${call}: wrong input (${fault})`);
  // A reading that a newer one has replaced is answered all the same: a promise that never settles would leak in the page.
  if (call === 'reportPage' && sender.tab?.id !== undefined && !(await readingLimiter.take(sender.tab.id))) return null;
  const handler = handlers[call] as (input: unknown, sender: Runtime.MessageSender) => Promise<unknown>;
  return handler(input, sender);
}

function isCall(handlers: Handlers, message: unknown): message is { call: keyof Api; input: unknown } {
  if (typeof message !== 'object' || message === null || !('call' in message) || !('input' in message)) return false;
  return typeof message.call === 'string' && Object.hasOwn(handlers, message.call);
}

function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** Whether a content script in a tab's top frame sent it: other frames are never read. */
function isTopPage(sender: Runtime.MessageSender): boolean {
  return sender.tab?.id !== undefined && sender.frameId === 0;
}
