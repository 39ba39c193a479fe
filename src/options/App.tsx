import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../platform/i18n';
import { Icon } from '../ui/Icon';
import { Appearance } from './sections/Appearance';
import { BadgeAndMarks } from './sections/BadgeAndMarks';
import { Diagnostics } from './sections/Diagnostics';
import { Files } from './sections/Files';
import { HiddenMatches } from './sections/HiddenMatches';
import { PARTS } from './sections/Part';
import { ShopList } from './sections/ShopList';
import { Sources } from './sections/Sources';
import { useSettings } from './use-settings';

/** The settings page: a menu of its parts, then the parts. */
export function App(): JSX.Element {
  const { view, shops, problem, commands } = useSettings();
  const drawn = view !== null && shops !== null;
  // Only now does the part that the address names exist.
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), [drawn]);
  return (
    <div class="opt">
      <header>
        <Icon name="mark" />
        {t('extension_name')}
      </header>
      <Menu />
      <main>
        <h1>{t('options_page')}</h1>
        {problem === null ? null : (
          <p class="problem" role="alert">
            {problem}
          </p>
        )}
        {view === null ? null : (
          <>
            <Sources sources={view.sources} commands={commands} />
            <BadgeAndMarks settings={view.settings} commands={commands} />
            <ShopList shops={shops} settings={view.settings} commands={commands} />
            <HiddenMatches hidden={view.settings.hidden} commands={commands} />
            <Appearance theme={view.settings.theme} commands={commands} />
            <Files undoable={view.undoable} commands={commands} />
            <Diagnostics />
          </>
        )}
        <p class="end">{t('options_end')}</p>
        <p class="end">{t('footer')}</p>
      </main>
    </div>
  );
}

function Menu(): JSX.Element {
  return (
    <nav aria-label={t('options_page')}>
      <ul>
        {Object.entries(PARTS).map(([id, [title]]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
