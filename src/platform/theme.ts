import { browser } from './browser';
import { logError } from './log';
import { onStored } from './on-stored';
import type { Theme } from './settings-schema';

const SETTINGS = 'settings';
/** Read by public/theme.js before the first paint of the next page. */
const REMEMBERED = 'theme';

/** Sets the shopper's theme on this page, remembers it for the first paint of the next, and follows later choices. */
export function followTheme(): void {
  browser.storage.local.get(SETTINGS).then(
    stored => apply(themeOf(stored[SETTINGS])),
    (error: unknown) => logError('theme', error),
  );
  onStored('local', SETTINGS, settings => apply(themeOf(settings)));
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = theme;
  try {
    localStorage.setItem(REMEMBERED, theme);
  } catch {
    // A browser that blocks all site data throws here; then the next page shows the other scheme for a moment.
  }
}

/** Only this one value is needed: the whole schema would be a weight on the popup. */
function themeOf(settings: unknown): Theme {
  const theme = typeof settings === 'object' && settings !== null && 'theme' in settings ? settings.theme : null;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}
