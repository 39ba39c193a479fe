import countries from 'i18n-iso-countries';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import type { CountryCode } from '../../src/core/types';
import { BadRow } from './reader';

countries.registerLocale(english);

/** Spellings of U.S. agencies that the ISO names do not know. */
const agencySpellings: Record<string, CountryCode> = {
  Burma: 'MM',
  'Congo, Democratic Republic of the': 'CD',
  'Democratic Republic of Congo': 'CD',
  'Kyrgyz Republic': 'KG',
  'Turkey (Türkiye)': 'TR',
};

/** ISO 3166-1 alpha-2 of a country as a U.S. agency writes it. @throws BadRow for a name it does not know. */
export function countryCode(name: string): CountryCode {
  const code = agencySpellings[name] ?? countries.getAlpha2Code(name, 'en');
  if (!code) throw new BadRow(`unknown country "${name}"`);
  return code;
}

/** Whether a code stands for a country in ISO 3166-1 (Kosovo's user-assigned `XK` included). */
export function isCountryCode(code: string): boolean {
  return countries.isValid(code);
}
