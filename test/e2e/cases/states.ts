import assert from 'node:assert/strict';
import { SHOTS } from '../../../scripts/shots/list';
import { inBrowser, openShot, type Scheme } from '../../../scripts/shots/shoot';
import { axe } from '../axe';
import type { Case } from '../case';

const NARROWEST = 320;
const OPEN_ALL = `for (const fold of document.querySelectorAll('details')) fold.open = true`;

/** Every state of popup and settings that the pictures show; fixtures stand in for the worker, so one browser tells all. */
export const STATES: readonly Case[] = (['en', 'ar'] as const).flatMap(language =>
  (['light', 'dark'] as const).map(scheme => ({
    name: `every state, ${scheme}, ${language === 'ar' ? 'right to left' : 'left to right'}: axe finds nothing, nothing to scroll sideways`,
    only: 'chromium' as const,
    prove: () => proveAll(language, scheme),
  })),
);

async function proveAll(language: string, scheme: Scheme): Promise<void> {
  const wrong: string[] = [];
  await inBrowser(async (browser, origin) => {
    for (const shot of SHOTS.filter(each => each.fold !== true && (each.width ?? NARROWEST) < 1000)) {
      const page = await openShot(browser, origin, shot, { language, scheme, width: shot.width ?? NARROWEST });
      await page.evaluate(OPEN_ALL);
      const tooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      for (const fault of [...(await axe(page)), ...(tooWide ? ['wider than the page'] : [])]) wrong.push(`${shot.name}: ${fault}`);
      await page.close();
    }
  });
  assert.deepEqual(wrong, []);
}
