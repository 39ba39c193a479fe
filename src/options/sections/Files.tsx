import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type ImportFault, LONGEST_FILE } from '../../platform/api';
import { t } from '../../platform/i18n';
import { saveFile } from '../../ui/save-file';
import type { Commands } from '../use-settings';
import { Part } from './Part';

const FILE = 'withhold-settings.json';

/** What the last action led to. */
interface Outcome {
  text: string;
  /** It replaced settings. */
  replaced?: true;
  failed?: true;
}

interface FilesProps {
  /** What was replaced can still be brought back: nothing else was changed since. */
  undoable: boolean;
  commands: Commands;
}

/** Export, import and reset of the settings; import and reset can be undone until something else is changed. */
export function Files({ undoable, commands }: FilesProps): JSX.Element {
  const [outcome, setOutcome] = useState<Outcome | 'asked' | null>(null);
  const fail = (error: unknown) => setOutcome({ text: t('error', String(error)), failed: true });

  async function importFile(file: File): Promise<void> {
    setOutcome('asked');
    const fault = await commands.importText(await file.slice(0, LONGEST_FILE).text());
    setOutcome(fault === null ? { text: t('imported'), replaced: true } : { text: faultText(fault), failed: true });
  }
  async function reset(): Promise<void> {
    setOutcome('asked');
    await commands.reset();
    setOutcome({ text: t('reset_done'), replaced: true });
  }
  async function undo(): Promise<void> {
    setOutcome('asked');
    await commands.undo();
    setOutcome({ text: t('undone') });
  }

  return (
    <Part id="files">
      <div class="files">
        <button
          type="button"
          class="btn"
          onClick={() => void commands.exportText().then(text => saveFile(FILE, 'application/json', text), fail)}
        >
          {t('export')}
        </button>
        <ImportButton onFile={file => void importFile(file).catch(fail)} />
        <button type="button" class="btn" onClick={() => void reset().catch(fail)}>
          {t('reset')}
        </button>
      </div>
      <div role="status">
        {said(outcome, undoable).map(line => (
          <OutcomeLine key={line.text} outcome={line} onUndo={line.replaced && undoable ? () => void undo().catch(fail) : null} />
        ))}
      </div>
    </Part>
  );
}

/** What the last action led to, and what can be undone though it was done before this page was opened, or in another window. */
function said(outcome: Outcome | 'asked' | null, undoable: boolean): Outcome[] {
  // What was true before is not said again meanwhile; and the same outcome, said anew, is heard anew.
  if (outcome === 'asked') return [];
  const earlier: Outcome[] = undoable && !outcome?.replaced ? [{ text: t('replaced_earlier'), replaced: true }] : [];
  return outcome === null || (earlier.length > 0 && !outcome.failed) ? earlier : [outcome, ...earlier];
}

interface OutcomeLineProps {
  outcome: Outcome;
  onUndo: (() => void) | null;
}

function OutcomeLine({ outcome: { text, failed }, onUndo }: OutcomeLineProps): JSX.Element {
  return (
    <p class={failed ? 'gap said wrong' : 'gap said'}>
      {text}{' '}
      {onUndo === null ? null : (
        <button type="button" class="btn" onClick={onUndo}>
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
