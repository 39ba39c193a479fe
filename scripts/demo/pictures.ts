import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

export const FOLDER = 'demo-output';

/** Takes a page in its light and its dark look: `demo-output/<name>-light.png` and `-dark.png`. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))');
    await page.screenshot({ path: `${FOLDER}/${name}-${scheme}.png`, fullPage: true });
  }
  await page.emulateMediaFeatures();
}
