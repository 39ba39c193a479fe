import type { CountryCode } from '../types';
import { normalize } from './tokens';

/** The longest country name in any language has no more words than this: a Han character is one, and 中華人民共和国香港特別行政区 has 14. */
export const LONGEST_COUNTRY = 14;

/** The languages of shops by script, the commonest first. Their country names come from the browser: the dataset carries only what that does not know. */
const LANGUAGES: readonly [script: RegExp, languages: string][] = [
  [/[\p{sc=Cyrl}]/u, 'ru uk bg sr mk kk'],
  [/[\p{sc=Grek}]/u, 'el'],
  [/[\p{sc=Hebr}]/u, 'he'],
  [/[\p{sc=Arab}]/u, 'ar'],
  [/[\p{sc=Hang}]/u, 'ko'],
  [/[\p{sc=Thai}]/u, 'th'],
  [/[\p{sc=Hira}\p{sc=Kana}]/u, 'ja'],
  [/[\p{sc=Hani}]/u, 'zh-Hans zh-Hant zh-Hant-HK ja'],
  [/[\p{sc=Latn}]/u, 'de fr es it pt nl pl cs sk hu ro tr sv da nb fi et lv lt sl hr id ms sq is'],
  // By its own letters alone.
  [/[ơư\u1ea0-\u1ef9]/iu, 'vi'],
];
/** Korean writes "of China" in one word: 중국산. */
const MADE_THERE = /(?<=\p{sc=Hang})[산제]$/u;
const FIRST_LETTER = 65;
const LETTERS = 26;
/** Codes that the browser names but that are no country: unions, groupings, "unknown". */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'CQ']);

/** "Special Administrative Region" stands in their long names, which nobody writes. To ask for every country's short one takes twice the time. */
const SHORTENED: readonly CountryCode[] = ['HK', 'MO'];

/** Where a country's name may be a syllable of other words: "Bỉ", "Ý", "Mön". */
const SHORT_NAMES = new Set(['vi', 'is']);
const LONGER = 4;
/** "RU" is the United Kingdom in Spanish. Longer than four letters they are names: "SHBA". */
const ABBREVIATED = /^\p{Lu}[\p{Lu}.\s-]{0,4}$/u;

/** Made on first need, one language at a time: a page's origin is seldom written in more than one. */
const names = new Map<string, ReadonlyMap<string, CountryCode>>();

/** For one text: the country that a normalized name stands for in one of its languages; `null` where none has it. */
export function foreignCountries(text: string): (name: string) => CountryCode | null {
  const languages = LANGUAGES.flatMap(([script, ofScript]) => (script.test(text) ? ofScript.split(' ') : []));
  const whole = normalize(text);
  return name => {
    for (const language of languages) {
      if (name.length < LONGER && SHORT_NAMES.has(language) && name !== whole) continue;
      const code = namesIn(language).get(language === 'ko' ? name.replace(MADE_THERE, '') : name) ?? namesIn(language).get(name);
      if (code !== undefined) return code;
    }
    return null;
  };
}

function namesIn(language: string): ReadonlyMap<string, CountryCode> {
  const known = names.get(language) ?? readNames(language);
  names.set(language, known);
  return known;
}

function readNames(language: string): ReadonlyMap<string, CountryCode> {
  codes ??= [...everyCode()].filter(isCountry);
  const [long, short] = (['long', 'short'] as const).map(
    style => new Intl.DisplayNames(language, { type: 'region', fallback: 'none', style }),
  );
  const named = [
    ...codes.map(code => [long?.of(code) ?? '', code] as const),
    ...SHORTENED.map(code => [short?.of(code) ?? '', code] as const),
  ];
  return new Map(named.filter(([name]) => !ABBREVIATED.test(name)).map(([name, code]) => [normalize(name), code] as const));
}

const ENGLISH = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
let codes: CountryCode[] | undefined;

/** A code that is no longer in use ("SU") bears its successor's name. */
function isCountry(code: CountryCode): boolean {
  if (NO_COUNTRIES.has(code) || new Intl.Locale(`und-${code}`).region !== code) return false;
  return ENGLISH.of(code) !== undefined;
}

function* everyCode(): Generator<CountryCode> {
  for (let first = 0; first < LETTERS; first += 1)
    for (let second = 0; second < LETTERS; second += 1) yield String.fromCharCode(FIRST_LETTER + first, FIRST_LETTER + second);
}
