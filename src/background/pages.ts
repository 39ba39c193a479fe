import { browser } from '../platform/browser';
import { explorerCheck } from '../platform/explorer-link';
import { t } from '../platform/i18n';
import { keepSelectedText } from '../platform/selected-text';

const CHECK_MENU = 'check-selected-text';

/** Opens the welcome page after the install; an update opens nothing. */
export async function openWelcomePage(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}

/** Puts "Check selected text" into the context menu. Browsers keep it while the worker sleeps, not always over an update or a restart. */
export async function addCheckMenu(): Promise<void> {
  // Firefox for Android has no context menu.
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: CHECK_MENU, title: t('explorer_check_menu'), contexts: ['selection'] });
}

/** Opens the explorer's page that checks the selected text. The text goes by session storage: addresses end up in the browser's history. */
export async function openCheckPage(menu: string | number, text: string | undefined): Promise<void> {
  const selected = text?.trim() ?? '';
  if (menu !== CHECK_MENU || selected === '') return;
  const kept = await keepSelectedText(selected);
  await browser.tabs.create({ url: explorerCheck(kept) });
}
