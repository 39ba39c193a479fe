import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { KnownShop, SettingsView } from '../platform/api';
import { ask, askForOrigins } from '../platform/ask';
import { t } from '../platform/i18n';
import { Icon } from '../ui/Icon';
import { hostsOf } from './hosts';
import { Hero } from './sections/Hero';
import { Kinds } from './sections/Kinds';
import { PinIcon } from './sections/PinIcon';
import { Promises } from './sections/Promises';
import { Shops } from './sections/Shops';
import { Sources } from './sections/Sources';

/** The first page after the install. Each choice applies at once and is the same as on the settings page. */
export function App(): JSX.Element {
  const [view, setView] = useState<SettingsView | null>(null);
  const [shops, setShops] = useState<KnownShop[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: unknown): void => setProblem(t('options_error', String(error)));
  const listShops = (): Promise<void> => ask('listShops', null).then(answer => setShops(answer.shops));
  useEffect(() => {
    ask('viewSettings', null).then(setView).catch(failed);
    listShops().catch(failed);
  }, []);
  function chooseSource(sourceId: string, enabled: boolean): void {
    ask('setSourceEnabled', { sourceId, enabled })
      .then(({ sources }) => setView(before => (before === null ? null : { ...before, sources })))
      .catch(failed);
  }
  /** Resolves when the choice is stored. Asking the browser comes first: it must happen within the click. */
  async function chooseShops(chosen: readonly KnownShop[], on: boolean): Promise<void> {
    const missing = on ? chosen.filter(shop => !shop.granted).flatMap(shop => shop.origins) : [];
    if (missing.length > 0 && !(await askForOrigins(missing))) return;
    // A shop without a grant is read on a click only; a pause would take that click away too.
    const affected = on ? chosen : chosen.filter(shop => shop.granted);
    const paused = view?.settings.pausedSites ?? [];
    const hosts = affected.flatMap(hostsOf).filter(host => paused.includes(host) === on);
    if (hosts.length > 0) setView(await ask('changeSettings', { kind: 'pause-all', hosts, on: !on }));
    await listShops();
  }
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
      <Hero onClickOnly={() => chooseShops(shops, false)} onFailed={failed} />
      <Kinds />
      <Promises />
      {shops.length === 0 ? null : (
        <Shops
          shops={shops}
          paused={view?.settings.pausedSites ?? []}
          onChoose={(chosen, on) => void chooseShops(chosen, on).catch(failed)}
        />
      )}
      {view === null ? null : <Sources sources={view.sources} onChoose={chooseSource} />}
      <PinIcon />
      <footer class="close">
        <p>{t('footer')}</p>
      </footer>
    </main>
  );
}
