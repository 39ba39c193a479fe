import type { SettingsProblem } from '../platform/api';
import { browser } from '../platform/browser';
import { logError } from '../platform/log';
import { createQueue } from '../platform/queue';
import { checkSettings, defaultSettings, knownSettings, SETTINGS_VERSION, type Settings } from '../platform/settings-schema';
import { LOCAL, SESSION } from '../platform/storage-keys';

const { settings: KEY, unreadable: ASIDE_KEY, changes: CHANGES_KEY } = LOCAL;
/** In the session only: what a reset or an import replaced may hold words of pages. */
const BEFORE_KEY = SESSION.beforeReplace;

/** Settings as they are in force, and what is wrong with the stored copy. */
export interface StoredSettings {
  settings: Settings;
  problem: SettingsProblem | null;
  /** How many times they were changed. A choice made and undone counts twice: in between, tabs may have followed it. */
  changes: number;
}

/** Reads, validates and migrates the stored settings. Where a part of them cannot be read its default is in force, and the copy stays where it is. */
export async function readSettings(): Promise<StoredSettings> {
  const stored = await browser.storage.local.get([KEY, CHANGES_KEY]);
  return { ...parseSettings(stored[KEY]), changes: changesIn(stored) };
}

function parseSettings(stored: unknown): Omit<StoredSettings, 'changes'> {
  if (stored === undefined) return { settings: defaultSettings(), problem: null };
  const settings = knownSettings(stored);
  if (settings.version > SETTINGS_VERSION) return { settings, problem: 'newer' };
  return { settings, problem: checkSettings(stored).settings === null ? 'unreadable' : null };
}

/** Whether `undoSettings` would bring back what the last change replaced. */
export async function canUndo(): Promise<boolean> {
  return (await settingsBeforeReplace()) !== null;
}

/** Two switches flipped quickly must not overwrite each other. */
const enqueueWrite = createQueue();

/** Stores what `change` makes of the settings. A copy that cannot be read whole is not overwritten but moved aside, to `settings-unreadable`. */
export function updateSettings(change: (settings: Settings) => Settings): Promise<void> {
  return enqueueWrite(async () => {
    await rewrite(change);
    await browser.storage.session.remove(BEFORE_KEY);
  });
}

/** Back to the defaults. An unreadable copy goes too: it may hold words of pages, which the shopper wants forgotten. */
export function resetSettings(): Promise<void> {
  return replace(async () => {
    const stored = await browser.storage.local.get([CHANGES_KEY]);
    await browser.storage.local.remove([ASIDE_KEY]);
    await browser.storage.local.set({ [KEY]: defaultSettings(), [CHANGES_KEY]: changesIn(stored) + 1 });
  });
}

/** These in place of the stored settings, whole. */
export function replaceSettings(settings: Settings): Promise<void> {
  return replace(() => rewrite(() => settings));
}

/** Keeps what is stored, word for word, while the browser is open: it may be unreadable, or say more than this version knows. */
function replace(write: () => Promise<void>): Promise<void> {
  return enqueueWrite(async () => {
    const earlier = await settingsBeforeReplace();
    const before = await browser.storage.local.get([KEY, ASIDE_KEY]);
    await write();
    const after = await browser.storage.local.get([KEY, ASIDE_KEY]);
    // Pressed twice, or sent again: the second time replaces nothing, and what the first replaced can still be brought back.
    const again = earlier !== null && JSON.stringify(after) === JSON.stringify(before);
    const changes = changesIn(await browser.storage.local.get([CHANGES_KEY]));
    // Where the session has no room, there is no undo.
    const kept: Replaced = { before: again ? earlier.before : before, changes };
    await browser.storage.session.set({ [BEFORE_KEY]: kept }).catch(error => logError('settings', error));
  });
}

/** What was stored before, and the count of changes that replaced it: after one more it is no longer the shopper's last word. */
interface Replaced {
  before: Record<string, unknown>;
  changes: number;
}

async function settingsBeforeReplace(): Promise<Replaced | null> {
  const kept = (await browser.storage.session.get([BEFORE_KEY]))[BEFORE_KEY] as Replaced | undefined;
  return kept?.changes === changesIn(await browser.storage.local.get([CHANGES_KEY])) ? kept : null;
}

/** Brings back what the last change replaced, as it was stored. */
export function undoSettings(): Promise<void> {
  return enqueueWrite(async () => {
    const kept = await settingsBeforeReplace();
    if (kept === null) throw new Error('settings: nothing to undo');
    await browser.storage.local.set({ ...kept.before, [CHANGES_KEY]: kept.changes + 1 });
    await browser.storage.local.remove([KEY, ASIDE_KEY].filter(key => !Object.hasOwn(kept.before, key)));
    await browser.storage.session.remove(BEFORE_KEY);
  });
}

async function rewrite(change: (settings: Settings) => Settings): Promise<void> {
  const stored = await browser.storage.local.get([KEY, CHANGES_KEY]);
  const { settings: before, problem } = parseSettings(stored[KEY]);
  const changed = change(before);
  const { settings, fault } = checkSettings(changed);
  // A change that leaves no readable settings would be lost in part.
  if (settings === null) throw new Error(`settings: ${fault.field ?? fault.kind} does not fit`);
  // What a later version wrote and the change left alone stays as that version wrote it, also where only a part of it is known here.
  const untouched = problem === 'newer' ? unchanged(stored[KEY] as Settings, before, changed) : {};
  const aside = problem === 'unreadable' ? { [ASIDE_KEY]: stored[KEY] } : {};
  await browser.storage.local.set({ ...aside, [KEY]: { ...settings, ...untouched }, [CHANGES_KEY]: changesIn(stored) + 1 });
}

/** The values of `raw` whose known parts are the same before and after. */
function unchanged(raw: Settings, before: Settings, after: Settings): Partial<Settings> {
  if (raw.version !== after.version) return {};
  const keys = (Object.keys(before) as (keyof Settings)[]).filter(key => key in raw && before[key] === after[key]);
  return Object.fromEntries(keys.map(key => [key, raw[key]]));
}

function changesIn(stored: Record<string, unknown>): number {
  return Number.isSafeInteger(stored[CHANGES_KEY]) ? Number(stored[CHANGES_KEY]) : 0;
}
