import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import type { ImportFault } from '../../platform/settings';
import type { Choosing } from '../use-settings';
import { Part } from './Part';

const FILE = 'withhold-settings.json';

/** What was done, and the settings before it where it can be undone. */
interface Said {
  text: string;
  before: string | null;
  wrong?: true;
}

/** Export, import and reset of the settings; import and reset can be undone while the page is open. */
export function Files({ choosing }: { choosing: Choosing }): JSX.Element {
  const [said, setSaid] = useState<Said | null>(null);
  const failed = (error: unknown) => setSaid({ text: t('options_error', String(error)), before: null, wrong: true });

  async function take(file: File): Promise<void> {
    const before = await choosing.exported();
    const fault = await choosing.imported(await file.text());
    setSaid(fault === null ? { text: t('imported'), before } : { text: wordsOf(fault), before: null, wrong: true });
  }
  async function reset(): Promise<void> {
    const before = await choosing.exported();
    await choosing.reset();
    setSaid({ text: t('reset_done'), before });
  }
  async function undo(before: string): Promise<void> {
    const fault = await choosing.imported(before);
    setSaid(fault === null ? { text: t('undone'), before: null } : { text: wordsOf(fault), before: null, wrong: true });
  }

  return (
    <Part id="files" title={t('options_files')} lead={t('options_files_lead')}>
      <div class="files">
        <button type="button" class="btn" onClick={() => void choosing.exported().then(save, failed)}>
          {t('export')}
        </button>
        <Import onFile={file => void take(file).catch(failed)} />
        <button type="button" class="btn" onClick={() => void reset().catch(failed)}>
          {t('reset')}
        </button>
      </div>
      <div role="status">{said === null ? null : <Outcome said={said} onUndo={before => void undo(before).catch(failed)} />}</div>
    </Part>
  );
}

function Outcome({ said: { text, before, wrong }, onUndo }: { said: Said; onUndo: (before: string) => void }): JSX.Element {
  return (
    <p class={wrong ? 'gap said wrong' : 'gap said'}>
      {text}{' '}
      {before === null ? null : (
        <button type="button" class="btn" onClick={() => onUndo(before)}>
          {t('undo')}
        </button>
      )}
    </p>
  );
}

/** A button of ours before the browser's own picker of files. */
function Import({ onFile }: { onFile: (file: File) => void }): JSX.Element {
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

function wordsOf({ kind, field }: ImportFault): string {
  if (kind === 'not-json') return t('import_not_json');
  if (kind === 'newer') return t('import_newer');
  return kind === 'field' ? t('import_field', field ?? '') : t('import_not_settings');
}

function save(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = FILE;
  link.click();
  URL.revokeObjectURL(address);
}
