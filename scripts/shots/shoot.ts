import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from '../drive/launch';
import { BUILT } from '../drive/places';
import { neededBuild } from '../setup/needs';
import { SHOTS } from './list';
import { serveBuilt } from './served';
import type { Shot } from './shot';

const OUT = 'demo-output/shots';
const FAKE = readFileSync(new URL('./fake-browser.mjs', import.meta.url), 'utf8').replace('export function', 'function');

/** Waits until the page has rendered the worker's answer and its color transitions are over. */
const AT_REST = 'new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60))))';

export type Scheme = 'light' | 'dark';

export interface ShotChoice {
  only: readonly string[];
  schemes: readonly Scheme[];
  languages: readonly string[];
  widths: readonly number[];
}

/** Takes every chosen picture into `demo-output/shots`, named by state, language, scheme and width. */
export async function shoot({ only, schemes, languages, widths }: ShotChoice): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const chosen = SHOTS.filter(shot => only.length === 0 || only.some(part => shot.name.includes(part)));
  await inBrowser(async (browser, origin) => {
    for (const shot of chosen)
      for (const language of languages)
        for (const scheme of schemes)
          for (const width of shot.width === undefined ? widths : [shot.width]) {
            const page = await openShot(browser, origin, shot, { language, scheme, width });
            if (shot.fold !== true) await wholePage(page, width);
            await page.screenshot({ path: `${OUT}/${shot.name}-${language}-${scheme}-${width}.png` });
            await page.close();
          }
  });
  console.log(`${chosen.length} states in ${OUT}`);
}

/** Runs something in Chromium with the built pages served, and closes both whatever happens. */
export async function inBrowser(work: (browser: Browser, origin: string) => Promise<void>): Promise<void> {
  const served = await serveBuilt(neededBuild(BUILT.chromium));
  try {
    const browser = await launchChromium('--hide-scrollbars');
    try {
      await work(browser, served.origin);
    } finally {
      await browser.close();
    }
  } finally {
    served.close();
  }
}

/** Makes the view as tall as the page, so that sticky parts stand in their own place. */
async function wholePage(page: Page, width: number): Promise<void> {
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  await page.setViewport({ width, height: Math.max(height, 600), deviceScaleFactor: 2 });
}

/** Opens a state as the browser would show it in that language, scheme and width. */
export async function openShot(
  browser: Browser,
  origin: string,
  shot: Shot,
  { language, scheme, width }: { language: string; scheme: Scheme; width: number },
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 600, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const options = {
    messages: messagesOf(language),
    language: language.replace('_', '-'),
    answers: shot.answers,
    stored: shot.stored,
  };
  await page.evaluateOnNewDocument(`${FAKE}; globalThis.browser = globalThis.chrome = fakeBrowser(${JSON.stringify(options)});`);
  await page.goto(`${origin}/${shot.path}`);
  await page.waitForSelector('#app > *');
  await page.evaluate(AT_REST);
  if (shot.act !== undefined) await page.evaluate(shot.act);
  return page;
}

function messagesOf(language: string): Record<string, { message: string }> {
  const read = (folder: string) =>
    JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8')) as Record<string, { message: string }>;
  // A language that is not translated yet is shown in English, so that its direction can be looked at already.
  return existsSync(`public/_locales/${language}`) ? { ...read('en'), ...read(language) } : read('en');
}
