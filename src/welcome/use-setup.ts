import type { KnownShop, SettingsView } from '../platform/api';
import { removeOrigins, requestOrigins } from '../platform/ask';
import { hostIn } from '../platform/site';
import { EVERY_HOST, missingOf } from '../ui/shop-origins';
import { useStoredSettings } from '../ui/use-stored-settings';
import { isPaused, readableHosts, readsNone } from './hosts';

export interface Setup {
  view: SettingsView | null;
  shops: readonly KnownShop[];
  /** No shop is read automatically, as far as the worker has answered. */
  clickOnly: boolean;
  problem: string | null;
  fail(error: unknown): void;
  switchSource(sourceId: string, on: boolean): void;
  /** Has these shops read automatically, or on a click only. Resolves when that is stored. */
  switchShops(shops: readonly KnownShop[], on: boolean): Promise<void>;
  /** "Read no shop automatically": pauses all that is read now, shops with a record and others. Resolves when that is stored. */
  readNoneAutomatically(): Promise<void>;
}

/** The stored settings with the first choices that the welcome page offers. */
export function useSetup(): Setup {
  const { view, shops, problem, change, loadShops, fail } = useStoredSettings();
  function switchSource(sourceId: string, on: boolean): void {
    change({ kind: 'source', sourceId, on }).catch(fail);
  }
  async function pause(hosts: readonly string[], on: boolean): Promise<void> {
    const paused = view?.settings.pausedSites ?? [];
    const affected = hosts.filter(host => isPaused(host, paused) !== on);
    if (affected.length > 0) await change({ kind: 'pause-all', hosts: affected, on });
    await loadShops();
  }
  // Asking the browser comes first: it must happen within the click.
  async function switchShops(chosen: readonly KnownShop[], on: boolean): Promise<void> {
    const missing = on ? chosen.flatMap(missingOf) : [];
    // Declined: the list is asked for all the same, and every switch shows again what is so.
    if (missing.length > 0 && !(await requestOrigins(missing))) return void (await loadShops());
    // A host without a grant is read on a click only; a pause would take that click away too.
    await pause(on ? chosen.flatMap(({ origins }) => origins.map(hostIn)) : chosen.flatMap(readableHosts), !on);
  }
  async function readNoneAutomatically(): Promise<void> {
    // Asks again: this page's own list may not have arrived yet, and then nothing would be paused.
    const now = await loadShops();
    // A grant for every site names no host that could be paused: it is given back.
    const wide = now.others.filter(origin => hostIn(origin) === EVERY_HOST);
    if (wide.length > 0) await removeOrigins(wide);
    const others = now.others.filter(origin => !wide.includes(origin)).map(hostIn);
    await pause([...now.shops.flatMap(readableHosts), ...others], true);
  }
  const clickOnly = view !== null && shops !== null && readsNone(shops, view.settings.pausedSites);
  return { view, shops: shops?.shops ?? [], clickOnly, problem, fail, switchSource, switchShops, readNoneAutomatically };
}
