import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser';

export type MessageKey = keyof typeof messages;

const KEY_PATTERN = /[^a-z0-9_]/g;

/** A visible string in the browser's language; `substitutions` fill $1, $2 … An unknown key shows itself rather than nothing. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String)) || key;
}

/** A string whose key is made from a record's id (`source_uflpa_about`); `null` where no such message exists. */
export function tFor(prefix: string, id: string, suffix = '', ...substitutions: string[]): string | null {
  return browser.i18n.getMessage(`${prefix}_${id.replace(KEY_PATTERN, '_')}${suffix}`, substitutions) || null;
}

/** Plural forms: `<key>_one`, `<key>_other` (and the other categories of a language) with the count as $1. */
export function tn(key: string, count: number, ...rest: string[]): string {
  const form = pluralRules().select(count);
  const substitutions = [number(count), ...rest];
  return browser.i18n.getMessage(`${key}_${form}`, substitutions) || browser.i18n.getMessage(`${key}_other`, substitutions) || key;
}

export function language(): string {
  return browser.i18n.getUILanguage();
}

export function number(value: number): string {
  return numberFormat().format(value);
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` in the browser's language, no more exact than the record is. */
export function date(iso: string): string {
  const parts = iso.split('-').length;
  const moment = new Date(`${iso}${'-01'.repeat(Math.max(0, 3 - parts))}T00:00:00Z`);
  if (Number.isNaN(moment.getTime())) return iso;
  const month = parts > 1 ? ({ month: 'short' } as const) : {};
  const day = parts > 2 ? ({ day: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(language(), { year: 'numeric', ...month, ...day, timeZone: 'UTC' }).format(moment);
}

export function list(values: readonly string[]): string {
  return listFormat().format(values);
}

/** A country's name in the browser's language; the code itself where there is none. */
export function country(code: string): string {
  return new Intl.DisplayNames(language(), { type: 'region', fallback: 'code' }).of(code) ?? code;
}

const pluralRules = kept(language => new Intl.PluralRules(language));
const numberFormat = kept(language => new Intl.NumberFormat(language));
const listFormat = kept(language => new Intl.ListFormat(language, { type: 'conjunction' }));

/** `Intl` objects are slow to make, and a full page asks for hundreds of numbers: one is kept while the language stays. */
function kept<T>(make: (language: string) => T): () => T {
  let last: { language: string; made: T } | null = null;
  return () => {
    const now = language();
    if (last?.language !== now) last = { language: now, made: make(now) };
    return last.made;
  };
}
