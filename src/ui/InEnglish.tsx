import type { JSX } from 'preact';
import { language, t } from '../platform/i18n';

/** Tells readers of other languages once, over official texts and the prose of records, that these are in English. */
export function InEnglish(): JSX.Element | null {
  return language().startsWith('en') ? null : <p class="note in-english">{t('texts_in_english')}</p>;
}
