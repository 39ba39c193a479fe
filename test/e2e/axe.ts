import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a scheme can break: all other rules look at elements and words, which are the same in the dark. */
const OF_COLORS = { runOnly: ['color-contrast', 'link-in-text-block'] };

/** The rules that axe finds broken, each with the first element that breaks it. Whoever asks for the colors alone has asked for all in the other scheme. */
export async function axe(page: Page, { colorsOnly = false } = {}): Promise<string[]> {
  await page.evaluate(`${AXE}; null`);
  return page.evaluate(
    `axe.run(${JSON.stringify(colorsOnly ? OF_COLORS : {})}).then(({ violations }) => violations.map(({ id, help, nodes }) => id + ': ' + help + ' ' + nodes[0].html.slice(0, 200)))`,
  ) as Promise<string[]>;
}
