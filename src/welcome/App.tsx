import type { JSX } from 'preact';
import { t } from '../platform/i18n';
import { Icon } from '../ui/Icon';
import { Hero } from './sections/Hero';
import { Kinds } from './sections/Kinds';
import { PinIcon } from './sections/PinIcon';
import { Promises } from './sections/Promises';
import { Shops } from './sections/Shops';
import { Sources } from './sections/Sources';
import { useSetup } from './use-setup';

/** The first page after the install. Each choice applies at once and is the same as on the settings page. */
export function App(): JSX.Element {
  const { view, shops, clickOnly, problem, fail, switchSource, switchShops, readNoneAutomatically } = useSetup();
  return (
    <main class="wel">
      <p class="top">
        <Icon name="mark" />
        {t('extension_name')}
      </p>
      {problem === null ? null : (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <Hero clickOnly={clickOnly} onClickOnly={() => void readNoneAutomatically().catch(fail)} />
      <Kinds />
      <Promises />
      {view === null ? null : <Sources sources={view.sources} onChoose={switchSource} />}
      <PinIcon />
      {/* Last: no keyboard has to pass a hundred shops on its way to anything else. */}
      {shops.length === 0 ? null : (
        <Shops
          shops={shops}
          paused={view?.settings.pausedSites ?? []}
          onChoose={(chosen, on) => void switchShops(chosen, on).catch(fail)}
        />
      )}
      <footer class="close">
        <p>{t('footer')}</p>
      </footer>
    </main>
  );
}
