import type messages from '../../public/_locales/en/messages.json';
import { browser } from './browser';

export type MessageKey = keyof typeof messages;

const KEY_PATTERN = /[^a-z0-9_]/g;
const LANGUAGE_TAG = /^[a-z]{2}(?:-[A-Z]{2})?$/;

/** A visible string in the browser's language; `substitutions` fill $1, $2 … An unknown key shows itself rather than nothing. */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  return (substitutions.length === 0 ? cachedMessage(key) : browser.i18n.getMessage(key, substitutions.map(String))) || key;
}

const messageCache = new Map<string, string>();

/** Lists ask for the same few strings hundreds of times, and each call of the browser takes time. */
function cachedMessage(key: string): string {
  const known = messageCache.get(key) ?? browser.i18n.getMessage(key);
  messageCache.set(key, known);
  return known;
}

/** A string whose key is made from a record's id (`source_uflpa_about`); `null` where no such message exists. */
export function tFor(prefix: string, id: string, suffix = '', ...substitutions: string[]): string | null {
  const key = `${prefix}_${id.replace(KEY_PATTERN, '_')}${suffix}`;
  return (substitutions.length === 0 ? cachedMessage(key) : browser.i18n.getMessage(key, substitutions)) || null;
}

/** Plural forms: `<key>_one`, `<key>_other` (and the other categories of a language) with the count as $1. */
export function tn(key: string, count: number, ...rest: string[]): string {
  const form = pluralRules().select(count);
  const substitutions = [number(count), ...rest];
  return browser.i18n.getMessage(`${key}_${form}`, substitutions) || browser.i18n.getMessage(`${key}_other`, substitutions) || key;
}

/** The language of the strings that are shown: English stands in where the browser's own is not among ours. */
export function language(): string {
  return languageTags().shown;
}

let known: { shown: string; region: string } | null = null;

/** `region`: dates and numbers as the reader's own region writes them, where the strings are in the reader's language ("en-GB"). */
function languageTags(): { shown: string; region: string } {
  if (known === null) {
    const own = browser.i18n.getUILanguage();
    const tag = t('language_tag');
    const shown = LANGUAGE_TAG.test(tag) ? tag : own;
    known = { shown, region: own.slice(0, 2) === shown.slice(0, 2) ? own : shown };
  }
  return known;
}

export function number(value: number): string {
  return numberFormat().format(value);
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY` in the browser's language, no more exact than the record is; no line breaks inside it. */
export function date(iso: string): string {
  const parts = iso.split('-').length;
  const moment = new Date(`${iso}${'-01'.repeat(Math.max(0, 3 - parts))}T00:00:00Z`);
  return Number.isNaN(moment.getTime()) ? iso : onOneLine(dateFormat(parts).format(moment));
}

/** Neither at a space nor between "2026年", "8月" and "2日" does a line end within a date. */
function onOneLine(text: string): string {
  return text.replaceAll(' ', '\u00a0').replace(/(?<=[年月])|(?=[年月日])/g, '\u2060');
}

export function list(values: readonly string[]): string {
  return listFormat().format(values);
}

/** Whether a record's words are a country, given by its code alone. */
export function isCountry(words: string): boolean {
  return /^[A-Z]{2}$/.test(words);
}

/** A country's name in the browser's language; the code itself where there is none. */
export function country(code: string): string {
  return countryNames().of(code) ?? code;
}

/** A country's name in English, for texts that are always in English and for readers who type it. */
export function countryInEnglish(code: string): string {
  return englishNames().of(code) ?? code;
}

const pluralRules = once(() => new Intl.PluralRules(languageTags().shown));
const numberFormat = once(() => new Intl.NumberFormat(languageTags().region));
const listFormat = once(() => new Intl.ListFormat(languageTags().shown, { type: 'conjunction' }));
const countryNames = once(() => new Intl.DisplayNames(languageTags().shown, { type: 'region', fallback: 'code' }));
const englishNames = once(() => new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }));
const years = once(() => new Intl.DateTimeFormat(languageTags().region, { year: 'numeric', timeZone: 'UTC' }));
const months = once(() => new Intl.DateTimeFormat(languageTags().region, { year: 'numeric', month: 'short', timeZone: 'UTC' }));
const days = once(
  () => new Intl.DateTimeFormat(languageTags().region, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }),
);

function dateFormat(parts: number): Intl.DateTimeFormat {
  return parts > 2 ? days() : parts > 1 ? months() : years();
}

/** `Intl` objects are slow to make, and a full page asks for hundreds of numbers and dates. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
