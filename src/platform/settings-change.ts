import type { BadgeLevel, Settings, Theme } from './settings-schema';
import { isOfSite } from './site';

/** One choice that our own pages can make. `updateSettings` checks the result against the schema. */
export type Choice =
  | { kind: 'source'; sourceId: string; on: boolean }
  | { kind: 'pause'; host: string; on: boolean }
  | { kind: 'pause-all'; hosts: readonly string[]; on: boolean }
  | { kind: 'marks'; on: boolean }
  | { kind: 'site-marks'; host: string; on: boolean }
  | { kind: 'badge-level'; level: BadgeLevel; on: boolean }
  | { kind: 'theme'; theme: Theme }
  | { kind: 'unhide'; id: string };

/** A choice, or what puts other settings in place of all. `undo` takes back the last reset or import, while nothing else was changed since. */
export type SettingsChange = Choice | { kind: 'reset' } | { kind: 'undo' };

/** The settings after the choice; the given ones are left as they are. */
export function applyChange(settings: Settings, change: Choice): Settings {
  switch (change.kind) {
    case 'source':
      return { ...settings, sources: { ...settings.sources, [change.sourceId]: change.on } };
    case 'pause':
      return { ...settings, pausedSites: withPause(settings.pausedSites, change.host, change.on) };
    case 'pause-all':
      return { ...settings, pausedSites: change.hosts.reduce((sites, host) => withPause(sites, host, change.on), settings.pausedSites) };
    case 'marks':
      return { ...settings, marks: change.on };
    case 'site-marks':
      return { ...settings, marklessSites: withOrWithout(settings.marklessSites, change.host, !change.on) };
    case 'badge-level':
      return { ...settings, badgeLevels: withOrWithout(settings.badgeLevels, change.level, change.on) };
    case 'theme':
      return { ...settings, theme: change.theme };
    case 'unhide':
      return { ...settings, hidden: settings.hidden.filter(hidden => hidden.id !== change.id) };
    default:
      throw new Error(`settings: no change of the kind "${String((change as { kind?: unknown }).kind)}"`);
  }
}

/** The popup ends a pause by the host it sees, which may be paused as part of a site. */
function withPause(sites: string[], host: string, on: boolean): string[] {
  return on ? withOrWithout(sites, host, true) : sites.filter(site => !isOfSite(site, host));
}

function withOrWithout<T>(values: readonly T[], value: T, present: boolean): T[] {
  const others = values.filter(other => other !== value);
  return present ? [...others, value] : others;
}
