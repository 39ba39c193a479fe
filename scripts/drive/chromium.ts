import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page, type Target } from 'puppeteer-core';
import { QUIET } from './quiet';
import type { Shopper, ShopperOptions, ShopTab } from './shopper';
import { serveShops } from './shops';
import { openNumbered, popupAnswered, shopTab } from './tab';
import { PATIENCE_MS, until } from './until';
import { closeWelcome } from './welcome';

const DARK = '--blink-settings=preferredColorScheme=0';
const POPUP = 'src/popup/index.html';
/** Where the driver looks from; the mark tells it from a page that a test opens. */
const DESK = 'src/options/index.html#desk';

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
      const tab = shopTab(shopper, tabId, page, () => openPopup(shopper, browser, `chrome-extension://${id}/${POPUP}`, page));
      await tab.goto(url);
      return tab;
    },
    inExtension: expression => desk.evaluate(`(api => ${expression})(chrome)`) as Promise<never>,
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
      ...QUIET,
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
  await until('the worker to stop', PATIENCE_MS, async () => ((await runningWorkers()).includes(before) ? null : true));
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

/** The popup as a click on the toolbar opens it. */
async function openPopup(shopper: Shopper, browser: Browser, address: string, page: Page): Promise<Page> {
  await page.bringToFront();
  await shopper.inExtension('api.action.openPopup()');
  const target = await browser.waitForTarget(candidate => candidate.url() === address && candidate.type() === 'page', {
    timeout: PATIENCE_MS,
  });
  const popup = await target.asPage();
  await popupAnswered(popup);
  return popup;
}
