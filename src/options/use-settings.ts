import { useEffect, useState } from 'preact/hooks';
import type { Api, SettingsView } from '../platform/api';
import { ask, askForOrigins, giveBackOrigins } from '../platform/ask';
import { t } from '../platform/i18n';
import type { ImportFault } from '../platform/settings';
import type { SettingsChange } from '../platform/settings-change';

export type Shops = ReturnType<Api['listShops']>;

/** What the shopper can change here. Every change applies at once; what is then shown is what is stored. */
export interface Choosing {
  change(change: SettingsChange): void;
  /** All choices back to their defaults; rejects where that could not be stored. */
  reset(): Promise<void>;
  /** The settings as a file's text. */
  exported(): Promise<string>;
  /** Takes an exported text; resolves to why it was refused, or `null`. */
  imported(text: string): Promise<ImportFault | null>;
  /** The browser asks within this click. */
  allow(origins: readonly string[]): void;
  giveBack(origins: readonly string[]): void;
}

export interface SettingsState {
  view: SettingsView | null;
  shops: Shops | null;
  problem: string | null;
  choosing: Choosing;
}

/** The settings and the shops, read when the page opens. */
export function useSettings(): SettingsState {
  const [view, setView] = useState<SettingsView | null>(null);
  const [shops, setShops] = useState<Shops | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: unknown) => setProblem(t('options_error', String(error)));
  const put = (answer: SettingsView) => {
    setView(answer);
    setProblem(answer.problem === null ? null : t(answer.problem === 'newer' ? 'settings_newer' : 'settings_unreadable'));
  };
  const loadShops = () => ask('listShops', null).then(setShops, failed);
  useEffect(() => {
    ask('viewSettings', null).then(put, failed);
    void loadShops();
  }, []);

  const choosing: Choosing = {
    change: change => void ask('changeSettings', change).then(put, failed),
    reset: () => ask('changeSettings', { kind: 'reset' }).then(put),
    exported: () => ask('exportSettings', null).then(({ text }) => text),
    async imported(text) {
      const { view: stored, fault } = await ask('importSettings', { text });
      if (fault === null) put(stored);
      return fault;
    },
    allow: origins => void askForOrigins(origins).then(loadShops, failed),
    giveBack: origins => void giveBackOrigins(origins).then(loadShops, failed),
  };
  return { view, shops, problem, choosing };
}
