import { browser } from '../platform/browser';
import { explorerCheck } from '../platform/explorer-link';
import { t } from '../platform/i18n';
import { logError } from '../platform/log';
import { keepSelectedText } from '../platform/selected-text';

const CHECK_MENU = 'check-selected-text';

/** Opens the welcome page after the install; an update opens nothing. */
export async function openWelcomePage(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}

/** Puts "Check selected text" into the context menu. Browsers keep it while the worker sleeps, not always over an update or a restart: where it stands already it is renewed, and at no moment is it gone. */
export function addCheckMenu(): void {
  // Firefox for Android has no context menu.
  if (browser.contextMenus === undefined) return;
  const menu = { title: t('explorer_check_menu'), contexts: ['selection' as const] };
  browser.contextMenus.create({ id: CHECK_MENU, ...menu }, () => {
    if (browser.runtime.lastError) browser.contextMenus.update(CHECK_MENU, menu).catch(error => logError('addCheckMenu', error));
  });
}

/** Opens the explorer's page that checks the selected text. The text goes by session storage: addresses end up in the browser's history. */
export async function openCheckPage(menu: string | number, text: string | undefined): Promise<void> {
  const selected = text?.trim() ?? '';
  if (menu !== CHECK_MENU || selected === '') return;
  const kept = await keepSelectedText(selected);
  await browser.tabs.create({ url: explorerCheck(kept) });
}
