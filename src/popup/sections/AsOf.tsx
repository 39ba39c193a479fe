import type { JSX } from 'preact';
import type { SourceChoice } from '../../platform/api';
import { date, t } from '../../platform/i18n';

/** How old the copies are that were asked, in one line. Which are too old to trust is said where one is relied on: a caution that always stands is not read. */
export function AsOf({ sources }: { sources: readonly SourceChoice[] }): JSX.Element | null {
  const asked = sources.filter(source => source.enabled && source.level !== null);
  const days = asked.map(source => source.asOf).sort();
  const oldest = days[0];
  const newest = days.at(-1);
  if (oldest === undefined || newest === undefined) return null;
  return <p>{oldest === newest ? t('list_as_of', date(newest)) : t('copies_from_to', date(oldest), date(newest))}</p>;
}
