import assert from 'node:assert/strict';
import { SHOTS } from '../../../scripts/shots/list';
import { inBrowser, openShot, type Scheme } from '../../../scripts/shots/shoot';
import type { Shot } from '../../../scripts/shots/shot';
import { axe } from '../axe';
import type { Case } from '../case';

const NARROWEST = 320;
const OPEN_ALL = `for (const fold of document.querySelectorAll('details')) fold.open = true`;

/** Cut so that none takes long; each shot is in one of them. */
const PAGES: Readonly<Record<string, (shot: Shot) => boolean>> = {
  'the popup': ({ width }) => width === undefined,
  'settings and welcome': ({ name, width }) => width !== undefined && !name.startsWith('explorer'),
  'the explorer, small': ({ name, width = 0 }) => name.startsWith('explorer') && width < 1000,
  'the explorer, large': ({ name, width = 0 }) => name.startsWith('explorer') && width >= 1000,
};

/** Colors do not depend on the direction: the dark ones are looked at in one. */
const LOOKS: readonly (readonly [scheme: Scheme, language: 'en' | 'ar'])[] = [
  ['light', 'en'],
  ['light', 'ar'],
  ['dark', 'en'],
];

/** Every state of every page that the pictures show (test/contracts/pictured.test.ts holds that none is missing); fixtures stand in for the worker, so one browser tells all. */
export const STATES: readonly Case[] = Object.entries(PAGES).flatMap(([page, isOf]) =>
  LOOKS.map(([scheme, language]) => ({
    name: `every state of ${page}, ${scheme}, ${language === 'ar' ? 'right to left' : 'left to right'}: axe finds nothing, nothing to scroll sideways`,
    only: 'chromium' as const,
    prove: () => proveAll(SHOTS.filter(isOf), language, scheme),
  })),
);

async function proveAll(shots: readonly Shot[], language: string, scheme: Scheme): Promise<void> {
  const wrong: string[] = [];
  await inBrowser(async (browser, origin) => {
    for (const shot of shots.filter(each => each.fold !== true)) {
      const page = await openShot(browser, origin, shot, { language, scheme, width: shot.width ?? NARROWEST });
      await page.evaluate(OPEN_ALL);
      const tooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      for (const fault of [...(await axe(page, { colorsOnly: scheme === 'dark' })), ...(tooWide ? ['wider than the page'] : [])])
        wrong.push(`${shot.name}: ${fault}`);
      await page.close();
    }
  });
  assert.deepEqual(wrong, []);
}
