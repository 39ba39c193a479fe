import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };
import { closeWelcome, openedPage } from './opened';
import { OPTIONS, popupOf } from './places';
import type { Shopper, ShopperOptions, ShopTab } from './shopper';
import { serveShops } from './shops';
import { openNumbered, popupAnswered, shopTab } from './tab';
import { TIMEOUT_MS, waitFor } from './wait-for';

const UUID = '6f1c2d5e-8a40-4c9b-9d3e-2b7a51c0e0aa';
const BASE = `moz-extension://${UUID}/`;
/** Where the driver looks from; the mark tells it from a page that a test opens. */
const DESK = `${OPTIONS}#desk`;
const PREFERENCES = {
  // A fixed address for the extension's pages, and its storage kept when the browser closes: it is installed for one run only.
  'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: UUID }),
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'intl.accept_languages': 'en-US',
  // A question for permission counts as answered with yes: it stands outside of every page, where no driver reaches it.
  'extensions.webextOptionalPermissionPrompts': false,
  // The worker dies after this instead of half a minute, so that it does die in every test.
  'extensions.background.idle.timeout': 600,
};

/** Firefox with the extension. It lets no program open the popup itself, so the popup's page stands in for it. */
export async function openFirefox(options: ShopperOptions): Promise<Shopper> {
  const profile = mkdtempSync(join(tmpdir(), 'withhold-firefox-'));
  let { browser, desk } = await start(options, profile);

  const shopper: Shopper = {
    browser: 'firefox',
    openPage: path => openOwnPage(browser, path),
    async openTab(url, place = 'tab'): Promise<ShopTab> {
      const { page, id } = await openNumbered(shopper, () => browser.newPage({ type: place }));
      await serveShops(page, options.shops);
      const tab = shopTab(shopper, id, page, { popup: () => openPopupPage(browser, id) });
      await tab.goto(url);
      return tab;
    },
    inExtension: expression => desk.evaluate(`(api => ${expression})(browser)`) as Promise<never>,
    openedPage: part => openedPage(browser, part),
    inWorker: () => Promise.reject(new Error('Firefox’s driver does not reach the worker')),
    async stopWorker() {
      const alive = `api.extension.getViews().some(view => view.location.pathname === '/_generated_background_page.html')`;
      await waitFor('the worker to stop', TIMEOUT_MS, async () => ((await shopper.inExtension(alive)) ? null : true));
    },
    async update() {
      await browser.installExtension(resolve(options.extension));
      desk = await openOwnPage(browser, DESK);
    },
    async installBeside(folder) {
      await browser.installExtension(resolve(folder));
    },
    openPrivate: () => Promise.reject(new Error('Firefox’s driver has no private windows')),
    async restart() {
      await browser.close();
      ({ browser, desk } = await start(options, profile));
    },
    closed: () => new Promise<void>(done => browser.once('disconnected', () => done())),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return shopper;
}

async function start(options: ShopperOptions, profile: string): Promise<{ browser: Browser; desk: Page }> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    userDataDir: profile,
    extraPrefsFirefox: {
      ...PREFERENCES,
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      ...options.preferences,
    },
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
  });
  await browser.installExtension(resolve(options.extension));
  if (options.headless ?? true) await closeWelcome(browser);
  return { browser, desk: await openOwnPage(browser, DESK) };
}

/** A navigation to the extension's own pages is never reported as ended, though the page loads. */
async function openOwnPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(BASE + path).catch(() => undefined);
  return waitFor(`the page ${path}`, TIMEOUT_MS, async () => {
    const ready = await page.evaluate('location.href + " " + document.readyState').catch(() => null);
    return ready === `${BASE}${path} complete` ? page : null;
  });
}

async function openPopupPage(browser: Browser, tabId: number): Promise<Page> {
  const page = await openOwnPage(browser, popupOf(tabId));
  await popupAnswered(page);
  return page;
}
