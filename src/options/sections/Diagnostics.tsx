import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../../platform/ask';
import { t } from '../../platform/i18n';
import { CopyButton } from '../../ui/CopyButton';
import { Part } from './Part';

/** What a report of a fault needs, shown in full before it is copied. */
export function Diagnostics(): JSX.Element {
  const [text, setText] = useState<string | null>(null);
  function load(): void {
    ask('diagnostics', null)
      .then(answer => setText(answer.text))
      .catch((error: unknown) => setText(t('error', String(error))));
  }
  return (
    <Part id="diagnostics">
      {text === null ? (
        <button type="button" class="btn" onClick={load}>
          {t('diagnostics_show')}
        </button>
      ) : (
        <>
          <pre class="diagnostics">{text}</pre>
          <CopyButton label={t('diagnostics_copy')} icon="copy" text={text} />
        </>
      )}
    </Part>
  );
}
