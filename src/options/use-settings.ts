import type { ImportFault } from '../platform/api';
import { ask, removeOrigins, requestOrigins } from '../platform/ask';
import type { SettingsChange } from '../platform/settings-change';
import { type StoredSettings, useStoredSettings } from '../ui/use-stored-settings';

/** What the shopper can do on the settings page. Every change applies at once; what is then shown is what is stored. */
export interface Commands {
  change(change: SettingsChange): void;
  /** All settings back to their defaults, or back to what a reset or an import replaced; rejects where that could not be stored. */
  reset(): Promise<void>;
  undo(): Promise<void>;
  /** The settings as a file's text. */
  exportText(): Promise<string>;
  /** Takes an exported text; resolves to why it was refused, or `null`. */
  importText(text: string): Promise<ImportFault | null>;
  /** The browser asks within this click. */
  allow(origins: readonly string[]): void;
  /** Takes back what `allow` asked for. */
  revoke(origins: readonly string[]): void;
}

export interface SettingsPage extends Pick<StoredSettings, 'view' | 'shops' | 'problem'> {
  commands: Commands;
}

/** The stored settings with all that the settings page can do to them. */
export function useSettings(): SettingsPage {
  const { view, shops, problem, change, show, loadShops, fail } = useStoredSettings();
  const commands: Commands = {
    change: input => void change(input).catch(fail),
    reset: () => change({ kind: 'reset' }),
    undo: () => change({ kind: 'undo' }),
    exportText: () => ask('exportSettings', null).then(({ text }) => text),
    async importText(text) {
      const { view: stored, fault } = await ask('importSettings', { text });
      if (fault === null) show(stored);
      return fault;
    },
    allow: origins => void requestOrigins(origins).then(loadShops).catch(fail),
    revoke: origins => void removeOrigins(origins).then(loadShops).catch(fail),
  };
  return { view, shops, problem, commands };
}
