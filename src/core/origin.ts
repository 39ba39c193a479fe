import { foreignCountries, LONGEST_COUNTRY } from './country-names';
import type { Words } from './dataset-types';
import { withoutUnseen } from './fold';
import { normalize, tokenize } from './tokens';
import type { CountryCode } from './types';

/** An origin is stated in a few words; a longer text is prose, whose words must not be looked up one by one. */
const LONGEST_TEXT = 200;
/** Where a thing was thought up, packed or sold is not where it was made. */
const NOT_MADE =
  /\b(?:designed|engineered|developed|conceived|packed|packaged|sold|distributed|shipped|ships|dispatched|tested|inspected|printed|based|conçue?|dessinée?|entworfen|entwickelt|diseñad[oa]|progettat[oa]|ontworpen|zaprojektowan[oaey]) (?:and \w+ )?(?:in|by|from|en|au|aux|à|von|a|w|por|per)(?: the| la| der| den)? [^,;./|]+(?:, ?(?:USA?|U\.S\.A?\.?|UK)\b)?/giu;
/** What is caught in the Gulf of Mexico or the Indian Ocean is from neither country. */
const WATERS =
  /\b(?:(?:gulf|sea) of(?: the)?|(?:golfe|golfo|mer|mar) d(?:e|u|i|a|o|el|ella)(?: la)?|golf von) \p{L}+|\bchina sea\b|印度洋|インド洋|ấn độ dương|[南东東]中国海/giu;

/**
 * The countries a stated origin names, leftmost-longest: "Made in Viet Nam" → VN, "Taiwan (China)" → TW.
 * Adjectives are no origin. Empty where none is named.
 */
export function countriesIn(text: string, words: Words): CountryCode[] {
  const plain = inPlainLetters(text.slice(0, LONGEST_TEXT));
  const coded = codedCountry(plain, words);
  if (coded !== null) return [coded];
  const stated = plain.replace(NOT_MADE, ' ').replace(WATERS, ' ');
  const { words: tokens } = tokenize(stated);
  const own = named(tokens, name => (Object.hasOwn(words.countries, name) ? (words.countries[name] ?? null) : null));
  return own.length > 0 ? own : named(tokens, foreignCountries(stated));
}

/** Whether a text is a country's name and nothing else. */
export function isCountryName(text: string, { countries }: Words): boolean {
  const name = normalize(text);
  return Object.hasOwn(countries, name) || foreignCountries(text)(name) !== null;
}

/** Without marks that nobody sees, each gap one space, wide letters narrow: so that expressions see what a person does. */
function inPlainLetters(text: string): string {
  return withoutUnseen(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
}

/** "CN", "CHN": shops' own data names a country by its code alone, in capitals. */
function codedCountry(text: string, { codes }: Words): CountryCode | null {
  if (!/^[A-Z]{2,3}$/.test(text)) return null;
  return (Object.hasOwn(codes, text) ? codes[text] : Object.values(codes).find(code => code === text)) ?? null;
}

function named(tokens: readonly string[], codeOf: (name: string) => CountryCode | null): CountryCode[] {
  const found = new Set<CountryCode>();
  for (let from = 0; from < tokens.length; ) {
    let taken = 1;
    for (let length = Math.min(LONGEST_COUNTRY, tokens.length - from); length > 0; length -= 1) {
      const code = codeOf(tokens.slice(from, from + length).join(' '));
      if (code === null) continue;
      found.add(code);
      taken = length;
      break;
    }
    from += taken;
  }
  return [...found];
}

/** Whether a text says of goods that they are foreign, naming no country: "Imported", "Importado". */
export function isImported(text: string, words: Words): boolean {
  return words.imported.includes(normalize(text.slice(0, LONGEST_TEXT)));
}
