import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import type { ImportFault } from '../../platform/settings';
import type { Commands } from '../use-settings';
import { Part } from './Part';

const FILE = 'withhold-settings.json';

/** What the last action led to. `before`: the settings it replaced, where that can be undone. */
interface Outcome {
  text: string;
  before: string | null;
  failed?: true;
}

/** Export, import and reset of the settings; import and reset can be undone while the page is open. */
export function Files({ commands }: { commands: Commands }): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const fail = (error: unknown) => setOutcome({ text: t('options_error', String(error)), before: null, failed: true });

  async function importFile(file: File): Promise<void> {
    const before = await commands.exportText();
    const fault = await commands.importText(await file.text());
    setOutcome(fault === null ? { text: t('imported'), before } : { text: faultText(fault), before: null, failed: true });
  }
  async function reset(): Promise<void> {
    const before = await commands.exportText();
    await commands.reset();
    setOutcome({ text: t('reset_done'), before });
  }
  async function undo(before: string): Promise<void> {
    const fault = await commands.importText(before);
    setOutcome(fault === null ? { text: t('undone'), before: null } : { text: faultText(fault), before: null, failed: true });
  }

  return (
    <Part id="files" title={t('options_files')} lead={t('options_files_lead')}>
      <div class="files">
        <button type="button" class="btn" onClick={() => void commands.exportText().then(saveFile, fail)}>
          {t('export')}
        </button>
        <ImportButton onFile={file => void importFile(file).catch(fail)} />
        <button type="button" class="btn" onClick={() => void reset().catch(fail)}>
          {t('reset')}
        </button>
      </div>
      <div role="status">
        {outcome === null ? null : <OutcomeLine outcome={outcome} onUndo={before => void undo(before).catch(fail)} />}
      </div>
    </Part>
  );
}

interface OutcomeLineProps {
  outcome: Outcome;
  onUndo: (before: string) => void;
}

function OutcomeLine({ outcome: { text, before, failed }, onUndo }: OutcomeLineProps): JSX.Element {
  return (
    <p class={failed ? 'gap said wrong' : 'gap said'}>
      {text}{' '}
      {before === null ? null : (
        <button type="button" class="btn" onClick={() => onUndo(before)}>
          {t('undo')}
        </button>
      )}
    </p>
  );
}

/** A button of ours that opens the browser's file picker. */
function ImportButton({ onFile }: { onFile: (file: File) => void }): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="btn" onClick={() => picker.current?.click()}>
        {t('import')}
      </button>
      <input
        ref={picker}
        class="vh"
        type="file"
        accept="application/json,.json"
        aria-label={t('import')}
        tabIndex={-1}
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}

function faultText({ kind, field }: ImportFault): string {
  if (kind === 'not-json') return t('import_not_json');
  if (kind === 'newer') return t('import_newer');
  return kind === 'field' ? t('import_field', field ?? '') : t('import_not_settings');
}

function saveFile(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = FILE;
  link.click();
  URL.revokeObjectURL(address);
}
