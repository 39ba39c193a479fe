import { useEffect, useState } from 'preact/hooks';
import type { Api, SettingsView } from '../platform/api';
import { ask } from '../platform/ask';
import { t } from '../platform/i18n';
import { onPermissions } from '../platform/on-permissions';
import { onStored } from '../platform/on-stored';
import type { SettingsChange } from '../platform/settings-change';

export type Shops = ReturnType<Api['listShops']>;

/** The stored settings and the known shops, each `null` until the worker has answered. */
export interface StoredSettings {
  view: SettingsView | null;
  shops: Shops | null;
  /** What the page has to say of a failed call or of an unreadable stored copy. */
  problem: string | null;
  /** Stores one change; resolves when the page shows what is then stored. */
  change(change: SettingsChange): Promise<void>;
  /** Shows the settings of another answer of the worker's. */
  show(view: SettingsView): void;
  /** Asks the worker anew which shops there are and may be read. */
  loadShops(): Promise<Shops>;
  fail(error: unknown): void;
}

/** Reads settings, shops and permissions when a page opens and whenever they change, for the settings page and the welcome page. */
export function useStoredSettings(): StoredSettings {
  const [view, setView] = useState<SettingsView | null>(null);
  const [shops, setShops] = useState<Shops | null>(null);
  // An object, not its text: a second failure in the same words is shown anew, and with it every switch as it is stored.
  const [problem, setProblem] = useState<{ text: string } | null>(null);
  function fail(error: unknown): void {
    setProblem({ text: t('error', String(error)) });
  }
  function show(answer: SettingsView): void {
    setView(answer);
    setProblem(answer.problem === null ? null : { text: t(answer.problem === 'newer' ? 'settings_newer' : 'settings_unreadable') });
  }
  async function change(input: SettingsChange): Promise<void> {
    show(await ask('changeSettings', input));
  }
  async function loadShops(): Promise<Shops> {
    const answer = await ask('listShops', null);
    setShops(answer);
    return answer;
  }
  function load(): void {
    ask('viewSettings', null).then(show).catch(fail);
    loadShops().catch(fail);
  }
  useEffect(() => {
    load();
    // Another tab, the popup, a mark on a page or the browser's own pages may change them too.
    const stops = [onStored('local', 'settings', load), onPermissions(() => void loadShops().catch(fail))];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return { view, shops, problem: problem?.text ?? null, change, show, loadShops, fail };
}
