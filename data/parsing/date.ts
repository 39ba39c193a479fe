import type { IsoDate } from '../../src/core/types';
import { BadRow } from './reader';

/* Days as U.S. agencies write them. One that no calendar has is a misprint: its row is rejected. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `9/24/2025` → `2025-09-24`. @throws BadRow for anything else. */
export function numericDate(text: string): IsoDate {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? [];
  return isoDate(year, Number(month), day) ?? noDate(text, '9/24/2025');
}

/** `June 21, 2022` → `2022-06-21`. @throws BadRow for anything else. */
export function writtenDate(text: string): IsoDate {
  const [, month = '', day = '', year = ''] = /^([A-Z][a-z]+) (\d{1,2}), (\d{4})$/.exec(text) ?? [];
  return isoDate(year, monthOf(month), day) ?? noDate(text, 'June 21, 2022');
}

/** `16 Dec 2021` → `2021-12-16`. @throws BadRow for anything else. */
export function dayFirstDate(text: string): IsoDate {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})$/.exec(text) ?? [];
  return isoDate(year, monthOf(month), day) ?? noDate(text, '16 Dec 2021');
}

/** 1 to 12; 0 for a word that is no month. */
function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** `null` where the calendar has no such day: `Date` would roll 31 February over into March. */
function isoDate(year: string, month: number, day: string): IsoDate | null {
  const moment = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const exists = year !== '' && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === Number(day);
  return exists ? moment.toISOString().slice(0, 10) : null;
}

function noDate(text: string, form: string): never {
  throw new BadRow(`"${text}" is no date of the form ${form}`);
}
