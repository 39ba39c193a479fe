import { type JSX, render } from 'preact';
import { language, t } from '../platform/i18n';
import { followTheme } from '../platform/theme';

/**
 * Renders an app into its page, with the shopper's theme and the language and direction of the strings. As in every extension, the
 * browser chooses the language.
 * @param title the document's title, where it must be translated.
 */
export function mount(app: JSX.Element, title?: string): void {
  document.documentElement.lang = language();
  // Not the browser's direction: in a language that we lack, it would turn the English that stands in around.
  document.documentElement.dir = t('text_dir');
  if (title !== undefined) document.title = title;
  followTheme();
  const root = document.getElementById('app');
  if (root !== null) render(app, root);
}
