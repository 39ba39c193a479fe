import type { JSX } from 'preact';
import type { ActionRecord } from '../platform/api';
import { date, t } from '../platform/i18n';
import { voiceOf } from './wording';

interface ScopeProps {
  record: ActionRecord;
  originUnknown: boolean;
}

/** What the action covers, in its own words, and what of that the page leaves open: one box. */
export function Scope({ record: { action, related }, originUnknown }: ScopeProps): JSX.Element | null {
  const { input, onlyThere } = action.scope;
  // Of a report, the sentence on what was reported has named it.
  const text = action.kind === 'report' ? null : action.scope.text;
  const superseding = related.filter(({ kind }) => kind === 'supersedes' || kind === 'superseded-by');
  if (text === null && input === null && superseding.length === 0 && !originUnknown) return null;
  return (
    <div class="scope">
      {text === null ? null : (
        <p>
          {t('covers')}{' '}
          <bdi lang="en" class={voiceOf(action.scope)}>
            {text}
          </bdi>
        </p>
      )}
      {originUnknown ? <p>{t('scope_unknown')}</p> : null}
      {onlyThere ? <p>{t('made_elsewhere')}</p> : null}
      {input === null ? null : (
        <p>
          {t('as_input')} <bdi lang="en">{input}</bdi>
        </p>
      )}
      {superseding.map(({ kind, action: other }) => (
        <p key={other.id}>
          {t(kind === 'supersedes' ? kind : 'superseded_by')}{' '}
          <bdi lang="en" class="official">
            {other.title}
          </bdi>{' '}
          ({date(other.issued)})
        </p>
      ))}
    </div>
  );
}
