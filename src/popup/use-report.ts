import { useEffect, useState } from 'preact/hooks';
import type { Api, ShopAccess, TabReport } from '../platform/api';
import { ask, askForOrigins } from '../platform/ask';
import { logError } from '../platform/log';
import type { SettingsChange } from '../platform/settings-change';
import { currentTabId } from './tab';

/** What the shopper can do from the popup. Each answer is the tab's report as it then is. */
export interface Commands {
  load(): void;
  /** "Check this page": read it now, on this click. */
  check(): void;
  /** "Always check this shop": the browser asks within this click. */
  allow(): void;
  change(change: SettingsChange): void;
  hide(match: Omit<Parameters<Api['hideMatch']>[0], 'tabId'>): void;
  /** Brings a product of the page into view. */
  show(productId: string): void;
}

export interface ReportView {
  view: TabReport | 'loading' | Error;
  access: ShopAccess | null;
  commands: Commands;
}

/** The tab's report and what can be done with it: one call when the popup opens, one for each thing the shopper does. */
export function useReport(): ReportView {
  const [view, setView] = useState<ReportView['view']>('loading');
  const [access, setAccess] = useState<ShopAccess | null>(null);

  function put(answer: (tabId: number) => Promise<TabReport>): void {
    currentTabId(location.search)
      .then(answer)
      .then(setView)
      .catch((error: unknown) => setView(error instanceof Error ? error : new Error(String(error))));
  }
  function load(): void {
    setView('loading');
    put(tabId => ask('reportForTab', { tabId }));
    // Without it only the offers to allow or to pause are missing.
    currentTabId(location.search)
      .then(tabId => ask('shopAccess', { tabId }))
      .then(setAccess)
      .catch((error: unknown) => logError('shopAccess', error));
  }
  useEffect(load, []);

  const commands: Commands = {
    load,
    check() {
      setView('loading');
      put(tabId => ask('checkTab', { tabId }));
    },
    allow() {
      askForOrigins(access?.origins ?? []).then(
        granted => granted && load(),
        (error: unknown) => setView(error instanceof Error ? error : new Error(String(error))),
      );
    },
    change: change => put(tabId => ask('changeSettings', change).then(() => ask('reportForTab', { tabId }))),
    hide: match => put(tabId => ask('hideMatch', { tabId, ...match })),
    show(productId) {
      currentTabId(location.search)
        .then(tabId => ask('showProduct', { tabId, productId }))
        .then(shown => shown && window.close())
        .catch((error: unknown) => logError('showProduct', error));
    },
  };
  return { view, access, commands };
}
