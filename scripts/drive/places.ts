import type { BrowserName } from './shopper';

/** The folder of each built extension. */
export const BUILT: Readonly<Record<BrowserName, string>> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };

/** The extension's pages, by their paths in the package. */
export const EXPLORER = 'src/explorer/index.html';
export const OPTIONS = 'src/options/index.html';
export const POPUP = 'src/popup/index.html';
export const WELCOME = 'src/welcome/index.html';

/** The popup's page for one tab, which any tab can show. */
export function popupOf(tabId: number): string {
  return `${POPUP}?tab=${tabId}`;
}
