import { browser } from '../platform/browser';
import { language } from '../platform/i18n';

/** Pages carry the language and direction of the strings they show. The browser chooses them, as for every extension: there is no picker of our own. */
export function setPageLanguage(): void {
  document.documentElement.lang = language();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
}
