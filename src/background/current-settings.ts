import { freshnessOf } from '../core/freshness';
import { dataset } from '../dataset/load';
import type { SourceChoice } from '../platform/api';
import type { Settings } from '../platform/settings-schema';
import { readSettings } from './stored-settings';

/** The stored settings, and what they make of the sources. */
export interface CurrentSettings {
  settings: Settings;
  sources: SourceChoice[];
  /** How many times the settings were changed (`StoredSettings.changes`). */
  changes: number;
}

export async function currentSettings(): Promise<CurrentSettings> {
  const { settings, changes } = await readSettings();
  return { settings, sources: sourcesWith(settings), changes };
}

/** Every source with the shopper's choice and the age of our copy on `now` (epoch milliseconds). */
export function sourcesWith(settings: Settings, now = Date.now()): SourceChoice[] {
  return dataset.sources.map(source => ({
    ...source,
    enabled: Object.hasOwn(settings.sources, source.id) ? settings.sources[source.id] === true : source.defaultOn,
    ...freshnessOf(source, now),
  }));
}

export function enabledSourceIds(sources: readonly SourceChoice[]): Set<string> {
  return new Set(sources.filter(source => source.enabled).map(source => source.id));
}
