import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { answer, type Handlers } from '../../src/background/serve';
import type { Api } from '../../src/platform/api';
import type { Runtime } from '../../src/platform/browser';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'withhold', getURL: (path: string) => `chrome-extension://withhold/${path}` } },
}));

/** A right input for every call: a call without one here does not compile. */
const INPUTS: { [C in keyof Api]: Parameters<Api[C]>[0] } = {
  reportPage: { url: 'https://shop.example/', site: 'shop', pageKind: 'product', readAt: 0, readMs: 0, problem: null, products: [] },
  pageChanged: null,
  openRecord: { actionId: 'order' },
  hideMark: { productId: 'product-1', actionId: 'order' },
  reportForTab: { tabId: 1 },
  checkTab: { tabId: 1 },
  shopAccess: { tabId: 1 },
  listShops: null,
  diagnostics: null,
  hideMatch: { tabId: 1, productId: 'product-1', actionId: 'order', only: 'company' },
  showProduct: { tabId: 1, productId: 'product-1' },
  listSources: null,
  viewSettings: null,
  changeSettings: { kind: 'theme', theme: 'dark' },
  exportSettings: null,
  importSettings: { text: '{}' },
};
/** Every other call changes settings, opens the shopper's tabs or tells what they hold. */
const OPEN_TO_PAGES: readonly string[] = ['reportPage', 'pageChanged', 'openRecord', 'hideMark'];
const CALLS = Object.keys(INPUTS) as (keyof Api)[];

function handlers(): { all: Handlers; called: string[] } {
  const called: string[] = [];
  const all = Object.fromEntries(CALLS.map(call => [call, async () => void called.push(call)])) as unknown as Handlers;
  return { all, called };
}

const tab = { id: 3 } as Runtime.MessageSender['tab'] & object;
const ownPage: Runtime.MessageSender = { id: 'withhold', url: 'chrome-extension://withhold/src/popup/index.html' };
const contentScript: Runtime.MessageSender = { id: 'withhold', url: 'https://shop.example/', tab, frameId: 0 };

describe('who may call what', () => {
  test.each(CALLS)('%s is answered to our own pages', async call => {
    const { all, called } = handlers();
    await answer(all, { call, input: INPUTS[call] }, ownPage);
    expect(called).toEqual([call]);
  });

  test.each(CALLS)('%s is answered to a page only if a page may make it', async call => {
    const { all, called } = handlers();
    await answer(all, { call, input: INPUTS[call] }, contentScript);
    expect(called).toEqual(OPEN_TO_PAGES.includes(call) ? [call] : []);
  });

  test.each<[string, Runtime.MessageSender]>([
    ['another extension', { ...ownPage, id: 'stranger' }],
    ['another extension in a tab', { ...contentScript, id: 'stranger' }],
    ['nobody', {}],
    ['a frame within a page', { ...contentScript, frameId: 4 }],
    ['a script without a tab', { id: 'withhold', url: 'https://shop.example/' }],
    ['a page that calls itself ours', { ...contentScript, url: 'https://shop.example/?chrome-extension://withhold/', frameId: 1 }],
    ['an extension with our name in its address', { id: 'withhold', url: 'chrome-extension://withhold.evil/x.html' }],
  ])('%s is not answered at all', (_who, sender) => {
    const { all, called } = handlers();
    for (const call of CALLS) expect(answer(all, { call, input: INPUTS[call] }, sender)).toBeUndefined();
    expect(called).toEqual([]);
  });
});

describe('what may be said', () => {
  test.each(CALLS)('%s with any other input never reaches its handler', async call => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const right = JSON.stringify(INPUTS[call]);
    await fc.assert(
      fc.asyncProperty(fc.anything(), async input => {
        fc.pre(JSON.stringify(input) !== right);
        const { all, called } = handlers();
        await Promise.resolve(answer(all, { call, input }, ownPage)).catch(() => undefined);
        expect(called).toEqual([]);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'reportpage', 7, null, undefined])(
    'a call named %s is nobody’s',
    call => {
      expect(answer(handlers().all, { call, input: null }, ownPage)).toBeUndefined();
    },
  );

  test('messages of any form are no calls', () => {
    fc.assert(
      fc.property(fc.anything(), message => {
        const { all, called } = handlers();
        expect(answer(all, message, contentScript)).toBeUndefined();
        expect(called).toEqual([]);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('the error names the place of the fault and not what was sent', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const sent = { call: 'hideMark', input: { productId: 'a secret of the page'.repeat(100) } };
    await expect(answer(handlers().all, sent, ownPage)).rejects.toThrow(/^hideMark: wrong input \(productId\)$/);
  });
});
