import type { JSX } from 'preact';
import { type MessageKey, t } from '../../platform/i18n';
import type { Theme } from '../../platform/settings-schema';
import type { Commands } from '../use-settings';
import { Part } from './Part';

const THEMES: readonly [theme: Theme, name: MessageKey][] = [
  ['system', 'theme_system'],
  ['light', 'theme_light'],
  ['dark', 'theme_dark'],
];

/** Light or dark, on every page of ours and on the marks. The language is the browser's own matter. */
export function Appearance({ theme, commands }: { theme: Theme; commands: Commands }): JSX.Element {
  return (
    <Part id="appearance">
      <fieldset class="rows themes">
        <legend class="vh">{t('options_appearance')}</legend>
        {THEMES.map(([each, name]) => (
          <label key={each}>
            <input
              type="radio"
              name="theme"
              value={each}
              checked={theme === each}
              onChange={() => commands.change({ kind: 'theme', theme: each })}
            />
            {t(name)}
          </label>
        ))}
      </fieldset>
    </Part>
  );
}
