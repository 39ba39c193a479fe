/** `npm run icons`: renders public/icons/icon-<size>.svg to PNG in Chromium, because browsers want bitmaps in the manifest. */
import { readFileSync } from 'node:fs';
import { launchChromium } from './drive/launch';

const browser = await launchChromium();
try {
  for (const size of [16, 32, 48, 128]) {
    const page = await browser.newPage();
    await page.setViewport({ width: size, height: size });
    const svg = readFileSync(`public/icons/icon-${size}.svg`, 'utf8');
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await page.screenshot({ path: `public/icons/icon-${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
