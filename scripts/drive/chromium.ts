import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page, type Target } from 'puppeteer-core';
import { CHROMIUM_FLAGS } from './chromium-flags';
import { closeWelcome, openedPage } from './opened';
import { OPTIONS, POPUP } from './places';
import type { Shopper, ShopperOptions, ShopTab } from './shopper';
import { serveShops } from './shops';
import { openNumbered, popupAnswered, shopTab } from './tab';
import { TIMEOUT_MS, waitFor } from './wait-for';

const DARK = '--blink-settings=preferredColorScheme=0';
/** Where the driver looks from; the mark tells it from a page that a test opens. */
const DESK = `${OPTIONS}#desk`;

/** Chromium, Chrome or Edge with the extension, and a page of the extension kept open to look from. */
export async function openChromium(options: ShopperOptions): Promise<Shopper> {
  const profile = mkdtempSync(join(tmpdir(), 'withhold-chromium-'));
  let { browser, id, desk } = await start(options, profile);

  const shopper: Shopper = {
    browser: 'chromium',
    async openPage(path) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async openTab(url, place = 'tab'): Promise<ShopTab> {
      const { page, id: tabId } = await openNumbered(shopper, () => browser.newPage({ type: place }));
      await serveShops(page, options.shops);
      const popup = `chrome-extension://${id}/${POPUP}`;
      const tab = shopTab(shopper, tabId, page, {
        popup: () => openPopup(browser, popup, page, () => shopper.inExtension('api.action.openPopup()')),
        click: () => openPopup(browser, popup, page, () => clickIcon(browser, id, page)),
      });
      await tab.goto(url);
      return tab;
    },
    inExtension: expression => desk.evaluate(`(api => ${expression})(chrome)`) as Promise<never>,
    openedPage: part => openedPage(browser, part),
    inWorker: expression => inWorker(shopper, browser, id, expression),
    stopWorker: () => stopWorker(shopper, browser, id),
    async update() {
      await browser.installExtension(options.extension);
      desk = await openDesk(browser, id);
    },
    async installBeside(folder) {
      await browser.installExtension(folder);
    },
    openPrivate: () => openPrivate(browser, options),
    async restart() {
      await browser.close();
      ({ browser, id, desk } = await start(options, profile));
    },
    closed: () => new Promise<void>(done => browser.once('disconnected', () => done())),
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return shopper;
}

async function start(options: ShopperOptions, profile: string): Promise<{ browser: Browser; id: string; desk: Page }> {
  const { headless = true } = options;
  const browser = await launch({
    executablePath: options.executablePath,
    headless,
    ...(headless ? {} : { defaultViewport: null }),
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    // A window is for a person, whose machine has a sandbox; root has none.
    args: [
      ...CHROMIUM_FLAGS,
      '--lang=en-US',
      ...(headless || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.dark ? [DARK] : []),
      ...(options.args ?? []),
    ],
  });
  const id = await browser.installExtension(options.extension);
  if (headless) await closeWelcome(browser);
  else browser.on('targetcreated', target => void serveOpened(target, options));
  return { browser, id, desk: await openDesk(browser, id) };
}

async function openPrivate(browser: Browser, { shops }: ShopperOptions): ReturnType<Shopper['openPrivate']> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await serveShops(page, shops);
  return { page, close: () => context.close() };
}

async function stopWorker(shopper: Shopper, browser: Browser, id: string): Promise<void> {
  const runningWorkers = (): Promise<string[]> =>
    shopper.inExtension(`api.runtime.getContexts({ contextTypes: ['BACKGROUND'] }).then(all => all.map(each => each.contextId))`);
  const [before] = await runningWorkers();
  if (before === undefined) return;
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const running = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`));
  if (running) await session.send('Target.closeTarget', { targetId: running.targetId });
  await session.detach();
  // A page that waits for its answer may have started the next one already: this one must be gone.
  await waitFor('the worker to stop', TIMEOUT_MS, async () => ((await runningWorkers()).includes(before) ? null : true));
}

/** In the browser's first, empty page, where it is still there. */
async function openDesk(browser: Browser, id: string): Promise<Page> {
  const empty = (await browser.pages()).find(page => page.url() === 'about:blank');
  const desk = empty ?? (await browser.newPage());
  await desk.goto(`chrome-extension://${id}/${DESK}`);
  return desk;
}

/** A tab that the person at the window opened shows the same shops. */
async function serveOpened(target: Target, { shops }: ShopperOptions): Promise<void> {
  const page = target.type() === 'page' ? await target.page() : null;
  if (page?.url().startsWith('http')) {
    await serveShops(page, shops);
    await page.reload();
  }
}

/** The popup on a page, opened in one of two ways. */
async function openPopup(browser: Browser, address: string, page: Page, open: () => Promise<unknown>): Promise<Page> {
  await page.bringToFront();
  await open();
  const target = await browser.waitForTarget(candidate => candidate.url() === address && candidate.type() === 'page', {
    timeout: TIMEOUT_MS,
  });
  const popup = await target.asPage();
  await popupAnswered(popup);
  return popup;
}

async function clickIcon(browser: Browser, id: string, page: Page): Promise<void> {
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('the extension is gone');
  await page.triggerExtensionAction(extension);
}

/** Any message starts a worker that sleeps; a new one has no API in its first moments. */
async function inWorker<T>(shopper: Shopper, browser: Browser, id: string, expression: string): Promise<T> {
  await shopper.inExtension(`api.runtime.sendMessage({ call: 'viewSettings', input: null }).then(() => null)`);
  const target = await browser.waitForTarget(
    each => each.type() === 'service_worker' && each.url().startsWith(`chrome-extension://${id}/`),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('the worker is gone');
  return worker.evaluate(`(api => ${expression})(chrome)`) as Promise<T>;
}
