import { type JSX, render } from 'preact';
import { browser } from '../platform/browser';
import { language } from '../platform/i18n';
import { followTheme } from '../platform/theme';

/**
 * Renders an app into its page, with the shopper's theme and the language and direction of the strings. As in every extension, the
 * browser chooses the language.
 * @param title the document's title, where it must be translated.
 */
export function mount(app: JSX.Element, title?: string): void {
  document.documentElement.lang = language();
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
  if (title !== undefined) document.title = title;
  followTheme();
  const root = document.getElementById('app');
  if (root !== null) render(app, root);
}
