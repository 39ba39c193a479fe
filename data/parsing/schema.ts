import * as v from 'valibot';
import { isCountryCode } from './country';

/* Checks of single values; every record of the dataset is made of these. */

export const text = v.pipe(v.string(), v.nonEmpty('is empty'));
export const isoDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    issue => `"${issue.input}" is no date of the form YYYY, YYYY-MM or YYYY-MM-DD`,
  ),
);
export const httpsUrl = v.pipe(v.string(), v.url('is no address'), v.startsWith('https://', 'is no https address'));
export const countryIso = v.pipe(
  v.string(),
  v.check(isCountryCode, issue => `"${issue.input}" is no ISO 3166-1 alpha-2 code`),
);
export const grade = v.picklist(['A', 'B', 'C'], 'is no grade that may ship (A, B or C)');
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, issue => `"${issue.input}" is no kebab-case id`),
);
export const partyKind = v.picklist(['company', 'facility', 'vessel', 'farm', 'body', 'person', 'region']);
export const historyEvent = v.strictObject({
  date: isoDate,
  event: v.picklist(['issued', 'listed', 'modified', 'superseded', 'suspended', 'ended', 're-dated', 'answered', 'confirmed']),
  note: v.nullable(text),
});
export const citation = v.strictObject({ title: text, url: httpsUrl });
