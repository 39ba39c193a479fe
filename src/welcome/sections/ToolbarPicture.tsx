import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Icon } from '../../ui/Icon';
import type { BrowserKind } from '../browser-kind';

/** A sketch of the toolbar with its menu open; the steps beside it say the same in words. */
export function ToolbarPicture({ kind }: { kind: BrowserKind }): JSX.Element {
  return (
    <div class="barpic" aria-hidden="true">
      <div class="toolbar">
        <span class="address">shop.example</span>
        <svg viewBox="0 0 24 24" aria-hidden="true" class="puzzle">
          <path d="M4 8h5c-1-6 7-6 6 0h5v5c5-1 5 7 0 6v4H4v-4.5c5 0 5-6 0-6z" />
        </svg>
        <span class="hit">
          <Icon name="mark" />
        </span>
        <svg viewBox="0 0 24 24" aria-hidden="true" class="puzzle">
          <path d="M12 5v.5M12 12v.5M12 19v.5" />
        </svg>
      </div>
      <div class="menu">
        <p>{t('welcome_menu_extensions')}</p>
        <p class="strong">
          <Icon name="mark" />
          {t('extension_name')}
          <svg viewBox="0 0 24 24" aria-hidden="true" class="pinned">
            <path d={PIN[kind]} />
          </svg>
        </p>
        {kind === 'firefox' ? <p class="strong">{t('welcome_menu_pin')}</p> : null}
      </div>
    </div>
  );
}

/** What one presses: a pin, an eye, a cog. */
const PIN: Record<BrowserKind, string> = {
  chrome: 'M7 3h10M8 3l1 8-4 4h14l-4-4 1-8M12 15v7',
  edge: 'M2 12c5-8 15-8 20 0-5 8-15 8-20 0zM9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0z',
  firefox:
    'M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.700l2.1-2.1',
};
