import type { ImportFault } from '../platform/api';
import { checkSettings, SETTINGS_VERSION, type Settings } from '../platform/settings-schema';

/** Tells an exported file from any other JSON. */
const EXPORT_MARK = 'withhold-settings';
/** No real export comes near it. */
const LONGEST_IMPORT = 2_000_000;

/** The settings as a file for another browser. */
export function exportText(settings: Settings): string {
  return `${JSON.stringify({ kind: EXPORT_MARK, ...settings }, null, 2)}\n`;
}

/** The settings in an exported text, or why it is refused. A file of a later version is refused: it may say what we cannot keep. */
export function importedSettings(text: string): { settings: Settings; fault: null } | { settings: null; fault: ImportFault } {
  const value = jsonOf(text);
  if (value === undefined) return refused('not-json');
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== EXPORT_MARK) return refused('not-settings');
  const { kind: _mark, ...record } = value;
  if ('version' in record && Number(record.version) > SETTINGS_VERSION) return refused('newer');
  return checkSettings(record);
}

function refused(kind: ImportFault['kind']): { settings: null; fault: ImportFault } {
  return { settings: null, fault: { kind, field: null } };
}

function jsonOf(text: string): unknown {
  if (text.length > LONGEST_IMPORT) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
