import { expect, test } from 'vitest';
import { dayFirstDate, numericDate, writtenDate } from '../../../data/parsing/date';
import { BadRow } from '../../../data/parsing/reader';

test.each([
  [numericDate, '9/24/2025', '2025-09-24'],
  [numericDate, ' 02/29/2024 ', '2024-02-29'],
  [writtenDate, 'June 21, 2022', '2022-06-21'],
  [writtenDate, 'December 1, 2023', '2023-12-01'],
  [dayFirstDate, '16 Dec 2021', '2021-12-16'],
  [dayFirstDate, '02 Aug 2021', '2021-08-02'],
])('%o reads "%s" as %s', (read, text, date) => {
  expect(read(text)).toBe(date);
});

test.each([
  ['a day that the month does not have', numericDate, '2/31/2025'],
  ['a leap day of a common year', writtenDate, 'February 29, 2023'],
  ['day and month in the other order', numericDate, '24/9/2025'],
  ['a month that is none', writtenDate, 'Smarch 3, 2022'],
  ['a day of no month', dayFirstDate, '31 Jun 2021'],
  ['a date of another form', numericDate, '2025-09-24'],
  ['nothing', dayFirstDate, ''],
])('%s is no date', (_, read, text) => {
  expect(() => read(text)).toThrow(BadRow);
});
