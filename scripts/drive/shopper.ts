import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../src/core/types';
import type { Shops } from './shops';

/** What the toolbar shows for one tab. */
export interface Toolbar {
  text: string;
  title: string;
  /** Red, green, blue, opacity: 0 to 255. */
  color: number[];
}

/** One tab of a driven browser, seen from the page's side and from the extension's. */
export interface ShopTab {
  readonly id: number;
  readonly page: Page;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  toolbar(): Promise<Toolbar>;
  report(): Promise<PageReport | null>;
  /** The report of the page that the tab now shows, once its badge is up. Rejects after `timeoutMs`. */
  settled(timeoutMs?: number): Promise<PageReport>;
  /** The popup on this tab, its first words shown: the real one where the browser lets us open it, else the popup's page. */
  popup(): Promise<Page>;
  /** The same by a click on the icon, which lets the extension read this tab's page (`activeTab`). Firefox's driver has no such click. */
  click(): Promise<Page>;
}

/** A browser with the extension installed, driven the same way whichever browser it is. */
export interface Shopper {
  readonly browser: BrowserName;
  openTab(url: string, place?: TabPlace): Promise<ShopTab>;
  /** One of the extension's own pages in a tab, e.g. `src/options/index.html`. */
  openPage(path: string): Promise<Page>;
  /** A page of the extension that something else opened, by a part of its address; whoever asks closes it. */
  openedPage(part: string): Promise<Page>;
  /** Runs an expression in one of the extension's own pages; `api` is the extension API. The value must survive JSON. */
  inExtension<T>(expression: string): Promise<T>;
  /** Runs an expression in the worker, as its own code does. Chromium only. */
  inWorker<T>(expression: string): Promise<T>;
  /** Stops the worker as the browser does after half a minute of idleness. */
  stopWorker(): Promise<void>;
  /** Installs what now lies in the extension's folder over the running version, as an update does. */
  update(): Promise<void>;
  /** Installs another extension beside it, from its folder. */
  installBeside(folder: string): Promise<void>;
  /** A page in a private window, with the same shops; whoever opens it closes it. Chromium only. */
  openPrivate(): Promise<{ page: Page; close(): Promise<void> }>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Resolves when somebody closes the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** Where a new tab opens: beside the others, or in a window of its own. */
export type TabPlace = 'tab' | 'window';

export type BrowserName = 'chromium' | 'firefox';

export interface ShopperOptions {
  executablePath: string;
  /** The built extension, unpacked. */
  extension: string;
  /** `null`: what the network serves. */
  shops: Shops | null;
  headless?: boolean;
  /** The browser asks pages for their dark look. */
  dark?: boolean;
  args?: string[];
  /** Further preferences of Firefox. */
  preferences?: Record<string, string | number | boolean>;
}
