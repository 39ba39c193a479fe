import { dataset } from '../dataset/load';
import type { Api, SettingsView } from '../platform/api';
import { changeSettings as change, exportText, importedSettings, readSettings, storeSourceChoice } from '../platform/settings';
import { applyChange, type SettingsChange } from '../platform/settings-change';
import { catchUp } from './catch-up';
import { sourceChoices, sourcesBy } from './source-choices';

export async function listSources(): Promise<ReturnType<Api['listSources']>> {
  const { problem } = await readSettings();
  return { sources: await sourceChoices(), problem };
}

/** Stores the choice; every open tab's report and badge have followed when this resolves. */
export async function setSourceEnabled(input: { sourceId: string; enabled: boolean }): Promise<ReturnType<Api['setSourceEnabled']>> {
  if (!dataset.sources.some(source => source.id === input.sourceId)) throw new Error(`no source "${input.sourceId}"`);
  await storeSourceChoice(input.sourceId, input.enabled);
  await catchUp();
  return { sources: await sourceChoices() };
}

export async function viewSettings(): Promise<SettingsView> {
  const { settings, problem } = await readSettings();
  return { settings, sources: sourcesBy(settings), problem };
}

/** Stores one change; every open tab has followed when this resolves. */
export async function changeSettings(input: SettingsChange): Promise<SettingsView> {
  await change(settings => applyChange(settings, input));
  await catchUp();
  return viewSettings();
}

export async function exportSettings(): Promise<ReturnType<Api['exportSettings']>> {
  const { settings } = await readSettings();
  return { text: exportText(settings) };
}

export async function importSettings({ text }: { text: string }): Promise<ReturnType<Api['importSettings']>> {
  const { settings, fault } = importedSettings(text);
  if (settings !== null) {
    await change(() => settings);
    await catchUp();
  }
  return { view: await viewSettings(), fault };
}
