/** `npm run icons`: renders public/icons/icon-<size>.svg to PNG beside it, in Chromium: browsers want bitmaps in the manifest. */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { neededBrowser } from './setup/needs';

const executablePath = neededBrowser('chromium');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage();
  await page.setViewport({ width: size, height: size });
  const svg = readFileSync(`public/icons/icon-${size}.svg`, 'utf8');
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: `public/icons/icon-${size}.png`, omitBackground: true });
}
await browser.close();
