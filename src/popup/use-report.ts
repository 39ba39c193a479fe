import { useEffect, useRef, useState } from 'preact/hooks';
import type { Api, ShopAccess, TabReport } from '../platform/api';
import { ask, requestOrigins } from '../platform/ask';
import { logError } from '../platform/log';
import { onStored } from '../platform/on-stored';
import type { SettingsChange } from '../platform/settings-change';
import { currentTabId } from './tab';

/** A page that goes on settles, and is reported, within this; where no report comes it may not be one that is read. */
const NEXT_REPORT_MS = 2000;

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
  view: TabReport | 'waiting' | Error;
  access: ShopAccess | null;
  /** Why the last thing that the shopper did could not be done; what the popup shows is true all the same. */
  failure: string | null;
  commands: Commands;
}

/** The tab's report and what can be done with it: one call when the popup opens, one for each thing the shopper does. */
export function useReport(): ReportView {
  const [view, setView] = useState<ReportView['view']>('waiting');
  const [access, setAccess] = useState<ShopAccess | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const presses = useRef(0);
  const refused = (error: unknown) => setFailure(String(error));

  /** Shows the answer, unless the shopper pressed something after it was asked for: then it is out of date. */
  function update(answer: (tabId: number) => Promise<TabReport>, failed?: (error: unknown) => void): void {
    const asked = presses.current;
    const show = (next: TabReport | Error) => asked === presses.current && setView(next);
    inTab(answer)
      .then(show)
      .catch(failed ?? (error => show(errorOf(error))));
  }
  function press(answer: (tabId: number) => Promise<TabReport>, failed?: (error: unknown) => void): void {
    presses.current += 1;
    setFailure(null);
    update(answer, failed);
  }
  function load(): void {
    setView('waiting');
    setFailure(null);
    renew();
  }
  function renew(): void {
    update(tabId => ask('reportForTab', { tabId }));
    // Without it only the offers to allow or to pause are missing.
    inTab(tabId => ask('shopAccess', { tabId })).then(setAccess, (error: unknown) => logError('shopAccess', error));
  }
  useEffect(() => {
    load();
    followReport(renew).catch(error => setView(errorOf(error)));
  }, []);

  const commands: Commands = {
    load,
    check() {
      setView('waiting');
      press(tabId => ask('checkTab', { tabId }));
    },
    allow: () => void requestOrigins(access?.origins ?? []).then(granted => granted && load(), refused),
    change: change => press(tabId => ask('changeSettings', change).then(() => ask('reportForTab', { tabId })), refused),
    hide: match => press(tabId => ask('hideMatch', { tabId, ...match }), refused),
    show: productId => void showProduct(productId),
  };
  return { view, access, failure, commands };
}

/** The page went on, its tab was closed, or a choice was made elsewhere: badge and popup must not disagree. */
function followReport(renew: () => void): Promise<unknown> {
  let next: ReturnType<typeof setTimeout>;
  const follow = (report: unknown) => {
    clearTimeout(next);
    next = setTimeout(renew, report === undefined ? NEXT_REPORT_MS : 0);
  };
  return inTab(async tabId => onStored('session', `report:${tabId}`, follow));
}

function errorOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function inTab<T>(work: (tabId: number) => Promise<T>): Promise<T> {
  return currentTabId(location.search).then(work);
}

/** The popup covers the page: it makes room where the product was found. */
async function showProduct(productId: string): Promise<void> {
  try {
    if (await inTab(tabId => ask('showProduct', { tabId, productId }))) window.close();
  } catch (error) {
    logError('showProduct', error);
  }
}
