import { type Browser, launch } from 'puppeteer-core';
import { neededBrowser, neededBuild } from '../setup/needs';
import { openChromium } from './chromium';
import { CHROMIUM_FLAGS } from './chromium-flags';
import { BUILT } from './places';
import type { Shopper, ShopperOptions } from './shopper';

/** Headless Chromium without the extension. Throws when none is installed. */
export function launchChromium(...flags: string[]): Promise<Browser> {
  return launch({
    executablePath: neededBrowser('chromium'),
    headless: true,
    pipe: true,
    args: ['--no-sandbox', ...CHROMIUM_FLAGS, ...flags],
  });
}

/** Chromium with the built extension. Throws when the browser or the build is missing. */
export function openBuilt(shops: ShopperOptions['shops'], options: Partial<ShopperOptions> = {}): Promise<Shopper> {
  return openChromium({ executablePath: neededBrowser('chromium'), extension: neededBuild(BUILT.chromium), shops, ...options });
}
