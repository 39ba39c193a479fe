import { type JSX, render } from 'preact';
import { browser } from '../platform/browser';
import { language } from '../platform/i18n';
import { followTheme } from '../platform/theme';

/**
 * Puts an app into its page, with the shopper's theme, and with the language and direction of its strings. The browser chooses these, as
 * for every extension: there is no picker of our own.
 * @param title what the tab says, where the page's own file does not say it in every language.
 */
export function mount(app: JSX.Element, title?: string): void {
  document.documentElement.lang = language();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  if (title !== undefined) document.title = title;
  followTheme();
  const root = document.getElementById('app');
  if (root !== null) render(app, root);
}
