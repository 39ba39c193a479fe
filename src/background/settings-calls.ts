import { dataset } from '../dataset/load';
import type { Api, SettingsView } from '../platform/api';
import { forgetSelectedTexts } from '../platform/selected-text';
import { applyChange, type SettingsChange } from '../platform/settings-change';
import { forgetClicksOn } from './clicked-tabs';
import { sourcesWith } from './current-settings';
import { forgetErrors } from './diagnostics';
import { exportText, importedSettings } from './settings-file';
import { canUndo, readSettings, replaceSettings, resetSettings, undoSettings, updateSettings } from './stored-settings';
import { syncTabs } from './sync-tabs';

export async function listSources(): Promise<ReturnType<Api['listSources']>> {
  const { settings, problem } = await readSettings();
  return { sources: sourcesWith(settings), problem };
}

export async function viewSettings(): Promise<SettingsView> {
  const { settings, problem } = await readSettings();
  return { settings, sources: sourcesWith(settings), problem, undoable: await canUndo() };
}

/** Stores one change. When this resolves, the report and badge of every open tab follow it, and the marks are on their way. */
export async function changeSettings(input: SettingsChange): Promise<SettingsView> {
  if (input.kind === 'source' && !dataset.sources.some(({ id }) => id === input.sourceId)) throw new Error(`no source "${input.sourceId}"`);
  if (input.kind === 'pause' && input.on) await forgetClicksOn([input.host]);
  if (input.kind === 'pause-all' && input.on) await forgetClicksOn(input.hosts);
  await storeChange(input);
  await syncTabs();
  return viewSettings();
}

async function storeChange(input: SettingsChange): Promise<void> {
  if (input.kind === 'reset') return reset();
  if (input.kind === 'undo') return undoSettings();
  await updateSettings(settings => applyChange(settings, input));
}

/** Forgets with the choices all that is of no open page: what was read from one goes with the page. */
async function reset(): Promise<void> {
  await resetSettings();
  await forgetSelectedTexts();
  await forgetErrors();
}

export async function exportSettings(): Promise<ReturnType<Api['exportSettings']>> {
  const { settings } = await readSettings();
  return { text: exportText(settings) };
}

export async function importSettings({ text }: { text: string }): Promise<ReturnType<Api['importSettings']>> {
  const { settings, fault } = importedSettings(text);
  if (settings !== null) {
    await forgetClicksOn(settings.pausedSites);
    await replaceSettings(settings);
    await syncTabs();
  }
  return { view: await viewSettings(), fault };
}
