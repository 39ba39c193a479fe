import { browser } from '../platform/browser';
import { explorerCheck } from '../platform/explorer-link';
import { t } from '../platform/i18n';
import { keepSelectedText } from '../platform/selected-text';

const CHECK_MENU = 'check-selected-text';

/** Once, after the install itself: an update opens nothing. */
export async function welcome(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}

/** Puts "Check selected text" into the context menu. Browsers keep it while the worker sleeps, not always over an update or a restart. */
export async function addCheckMenu(): Promise<void> {
  // Firefox for Android has no context menu.
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: CHECK_MENU, title: t('explorer_check_menu'), contexts: ['selection'] });
}

/** Opens the page that checks the text. The text itself goes by session storage: addresses end up in the browser's history. */
export async function checkSelected(menu: string | number, text: string | undefined): Promise<void> {
  const words = text?.trim() ?? '';
  if (menu !== CHECK_MENU || words === '') return;
  const kept = await keepSelectedText(words);
  await browser.tabs.create({ url: explorerCheck(kept) });
}
