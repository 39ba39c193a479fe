import type { JSX } from 'preact';
import type { ActionRecord } from '../platform/api';
import { date, t, tn } from '../platform/i18n';

/** What the action covers, in its own words, and what of that the page leaves open. */
export function Scope({ record: { action, related }, originUnknown }: { record: ActionRecord; originUnknown: boolean }): JSX.Element {
  const { text, input } = action.scope;
  const group = related.filter(({ kind }) => kind === 'group').length;
  const superseding = related.filter(({ kind }) => kind === 'supersedes' || kind === 'superseded-by');
  return (
    <>
      {originUnknown ? <p class="scope">{t('scope_unknown')}</p> : null}
      {text === null ? null : (
        <p class="scope">
          {t('covers')}{' '}
          <bdi lang="en" class="official">
            {text}
          </bdi>
        </p>
      )}
      {input === null ? null : (
        <p class="scope">
          {t('as_input')} <bdi lang="en">{input}</bdi>
        </p>
      )}
      {superseding.map(({ kind, action: other }) => (
        <p class="scope" key={other.id}>
          {kind === 'supersedes' ? t('supersedes') : t('superseded_by')}{' '}
          <bdi lang="en" class="official">
            {other.title}
          </bdi>{' '}
          ({date(other.issued)})
        </p>
      ))}
      {group > 0 ? <p class="scope">{tn('group_listed', group)}</p> : null}
    </>
  );
}
