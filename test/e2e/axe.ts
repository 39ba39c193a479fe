import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that axe finds broken, each with the first element that breaks it. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(`${AXE}; null`);
  return page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, help, nodes }) => id + ': ' + help + ' ' + nodes[0].html.slice(0, 200)))`,
  ) as Promise<string[]>;
}
