import { browser } from '../platform/browser';
import { language } from '../platform/i18n';

/** Pages carry the browser's language and direction, as extensions do: there is no picker of our own. */
export function setPageLanguage(): void {
  document.documentElement.lang = language();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
}
