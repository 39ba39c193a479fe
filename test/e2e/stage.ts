import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { openChromium } from '../../scripts/drive/chromium';
import { openFirefox } from '../../scripts/drive/firefox';
import { BUILT } from '../../scripts/drive/places';
import type { BrowserName, Shopper, ShopperOptions, ShopTab, TabPlace } from '../../scripts/drive/shopper';
import type { Answer } from '../../scripts/drive/shops';
import { neededBrowser, neededBuild } from '../../scripts/setup/needs';

const PAGES = 'test/pages';

/** What a shopper can read in the popup. */
export interface PopupText {
  page: Page;
  verdict: string;
  /** What stands before the shopper's eyes. */
  shown: string;
  /** The same, with all that is folded. */
  said: string;
  links: string[];
}

/** A browser with the extension, and our own pages served at shop addresses. */
export class Stage {
  private tabs: ShopTab[] = [];
  private popups: Page[] = [];

  private constructor(
    readonly shopper: Shopper,
    private readonly served: Map<string, Answer | string>,
    /** Every address that a page asked for, here or in another browser of this stage's; the script of ours in it is not told apart. */
    readonly asked: string[],
    private readonly options: ShopperOptions,
  ) {}

  static async open(browser: BrowserName, more: Partial<ShopperOptions> = {}): Promise<Stage> {
    const executablePath = neededBrowser(browser);
    const served = new Map<string, Answer | string>(savedPages().map(name => [addressOf(name), htmlOf(name)]));
    const extension = neededBuild(BUILT[browser]);
    const asked: string[] = [];
    const shops = (url: string) => {
      asked.push(url);
      return served.get(url) ?? null;
    };
    const options = { executablePath, extension, shops, ...more };
    return new Stage(await (browser === 'firefox' ? openFirefox : openChromium)(options), served, asked, options);
  }

  /** A second browser of the same kind, with other options. Whoever opens it closes it. */
  openAnother(more: Partial<ShopperOptions>): Promise<Stage> {
    return Stage.open(this.shopper.browser, { ...this.options, ...more });
  }

  /** Opens `test/pages/<name>.html` at its shop's address and waits until it is reported. */
  async visit(name: string): Promise<ShopTab> {
    const tab = await this.open(addressOf(name));
    await tab.settled();
    return tab;
  }

  /** Opens an address, whatever is there, and waits for nothing. */
  async open(url: string, place?: TabPlace): Promise<ShopTab> {
    const tab = await this.shopper.openTab(url, place);
    this.tabs.push(tab);
    return tab;
  }

  /** Serves a page of the case's own until the browser closes. */
  serve(url: string, page: Answer | string): void {
    this.served.set(url, page);
  }

  async popup(tab: ShopTab): Promise<PopupText> {
    const page = await tab.popup();
    this.popups.push(page);
    const text = (expression: string) => page.evaluate(expression) as Promise<string>;
    return {
      page,
      verdict: await text(`document.querySelector('main h1').innerText`),
      shown: oneLine(await text('document.body.innerText')),
      said: oneLine(await text('document.body.textContent')),
      links: (await page.evaluate(`[...document.querySelectorAll('a[href]')].map(link => link.href)`)) as string[],
    };
  }

  /** Back to an extension just installed: no tabs of a case, no choices. */
  async reset(): Promise<void> {
    const pages = [...this.popups.splice(0), ...this.tabs.splice(0).map(({ page }) => page)];
    for (const page of pages) if (!page.isClosed()) await page.close().catch(() => undefined);
    await this.shopper.inExtension('Promise.all([api.storage.local.clear(), api.storage.session.clear()])');
  }

  close(): Promise<void> {
    return this.shopper.close();
  }
}

/** The address that a page of test/pages says it stands at. */
export function addressOf(name: string): string {
  const html = htmlOf(name);
  const { url } = JSON.parse(html.slice('<!-- '.length, html.indexOf(' -->'))) as { url: string };
  return url;
}

export function htmlOf(name: string): string {
  return readFileSync(`${PAGES}/${name}.html`, 'utf8');
}

function savedPages(): string[] {
  return readdirSync(PAGES).flatMap(file => (file.endsWith('.html') ? [file.slice(0, -'.html'.length)] : []));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
