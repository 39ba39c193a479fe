import type { KnownShop, SettingsView } from '../platform/api';
import { requestOrigins } from '../platform/ask';
import { useStoredSettings } from '../ui/use-stored-settings';
import { hostsOf } from './hosts';

export interface Setup {
  view: SettingsView | null;
  shops: readonly KnownShop[];
  problem: string | null;
  fail(error: unknown): void;
  switchSource(sourceId: string, on: boolean): void;
  /** Has these shops read automatically, or on a click only. Resolves when that is stored. */
  switchShops(shops: readonly KnownShop[], on: boolean): Promise<void>;
  /** "Read no shop automatically": pauses every shop that is read now. Resolves when that is stored. */
  readNoneAutomatically(): Promise<void>;
}

/** The stored settings with the first choices that the welcome page offers. */
export function useSetup(): Setup {
  const { view, shops, problem, change, loadShops, fail } = useStoredSettings();
  function switchSource(sourceId: string, on: boolean): void {
    change({ kind: 'source', sourceId, on }).catch(fail);
  }
  // Asking the browser comes first: it must happen within the click.
  async function switchShops(chosen: readonly KnownShop[], on: boolean): Promise<void> {
    const missing = on ? chosen.filter(shop => !shop.granted).flatMap(shop => shop.origins) : [];
    if (missing.length > 0 && !(await requestOrigins(missing))) return;
    // A shop without a grant is read on a click only; a pause would take that click away too.
    const affected = on ? chosen : chosen.filter(shop => shop.granted);
    const paused = view?.settings.pausedSites ?? [];
    const hosts = affected.flatMap(hostsOf).filter(host => paused.includes(host) === on);
    if (hosts.length > 0) await change({ kind: 'pause-all', hosts, on: !on });
    await loadShops();
  }
  async function readNoneAutomatically(): Promise<void> {
    // Asks again: this page's own list may not have arrived yet, and then nothing would be paused.
    await switchShops((await loadShops()).shops, false);
  }
  return { view, shops: shops?.shops ?? [], problem, fail, switchSource, switchShops, readNoneAutomatically };
}
