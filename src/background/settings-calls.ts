import { dataset } from '../dataset/load';
import type { Api, SettingsView } from '../platform/api';
import { changeSettings as change, exportText, importedSettings, readSettings } from '../platform/settings';
import { applyChange, type SettingsChange } from '../platform/settings-change';
import { catchUp } from './catch-up';
import { sourceChoices, sourcesBy } from './source-choices';

export async function listSources(): Promise<ReturnType<Api['listSources']>> {
  const { problem } = await readSettings();
  return { sources: await sourceChoices(), problem };
}

export async function viewSettings(): Promise<SettingsView> {
  const { settings, problem } = await readSettings();
  return { settings, sources: sourcesBy(settings), problem };
}

/** Stores one change; every open tab's report, badge and marks have followed when this resolves. */
export async function changeSettings(input: SettingsChange): Promise<SettingsView> {
  if (input.kind === 'source' && !dataset.sources.some(({ id }) => id === input.sourceId)) throw new Error(`no source "${input.sourceId}"`);
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
