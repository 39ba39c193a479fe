import type { JSX } from 'preact';
import type { SourceChoice } from '../../platform/api';
import { date, list, t } from '../../platform/i18n';
import { isolated } from '../../platform/record-words';

/** How old the copies are that were asked, in one line; and which are too old to trust. */
export function AsOf({ sources }: { sources: readonly SourceChoice[] }): JSX.Element | null {
  const asked = sources.filter(source => source.enabled && source.level !== null);
  const old = asked.filter(source => source.stale).map(({ name }) => isolated(name));
  const days = asked.map(source => source.asOf).sort();
  const oldest = days[0];
  const newest = days.at(-1);
  if (oldest === undefined || newest === undefined) return null;
  return (
    <>
      <p>{oldest === newest ? t('list_as_of', date(newest)) : t('copies_from_to', date(oldest), date(newest))}</p>
      {old.length > 0 ? <p>{t('old_copies', list(old))}</p> : null}
    </>
  );
}
