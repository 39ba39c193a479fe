import { useEffect, useState } from 'preact/hooks';
import type { KnownShop, SettingsView } from '../platform/api';
import { ask, askForOrigins } from '../platform/ask';
import { t } from '../platform/i18n';
import { hostsOf } from './hosts';

export interface Choices {
  view: SettingsView | null;
  shops: readonly KnownShop[];
  problem: string | null;
  failed(error: unknown): void;
  chooseSource(sourceId: string, on: boolean): void;
  /** Resolves when the choice is stored. */
  chooseShops(chosen: readonly KnownShop[], on: boolean): Promise<void>;
  /** "Read no shop automatically": pauses every shop that is now. Resolves when the choice is stored. */
  readNoneAutomatically(): Promise<void>;
}

/** The settings and the shops, and what can be chosen of them here. */
export function useChoices(): Choices {
  const [view, setView] = useState<SettingsView | null>(null);
  const [shops, setShops] = useState<KnownShop[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: unknown): void => setProblem(t('options_error', String(error)));
  const listShops = async (): Promise<readonly KnownShop[]> => {
    const answer = await ask('listShops', null);
    setShops(answer.shops);
    return answer.shops;
  };
  useEffect(() => {
    ask('viewSettings', null).then(setView).catch(failed);
    listShops().catch(failed);
  }, []);
  function chooseSource(sourceId: string, on: boolean): void {
    ask('changeSettings', { kind: 'source', sourceId, on }).then(setView, failed);
  }
  // Asking the browser comes first: it must happen within the click.
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
  async function readNoneAutomatically(): Promise<void> {
    // Asks again: this page's own list may not have arrived yet, and then nothing would be paused.
    await chooseShops(await listShops(), false);
  }
  return { view, shops, problem, failed, chooseSource, chooseShops, readNoneAutomatically };
}
