import type { Words } from '../dataset-types';
import type { CountryCode } from '../types';
import { foreignCountries, LONGEST_COUNTRY } from './country-names';
import { withoutUnseen } from './fold';
import { madeWhere } from './made-where';
import { normalize, type Tokens, tokenize } from './tokens';
import { withoutTownsOfStates } from './town-of-state';

/** An origin is stated in a few words; a longer text is prose, whose words must not be looked up one by one. */
const LONGEST_ORIGIN = 200;
/** What is caught in the Gulf of Mexico or the Indian Ocean is from neither country. */
const WATERS =
  /\b(?:(?:gulf|sea) of(?: the)?|(?:golfe|golfo|mer|mar) d(?:e|u|i|a|o|el|ella)(?: la)?|golf von) \p{L}+|\bchina sea\b|印度洋|インド洋|ấn độ dương|[南东東]中国海/giu;

/** "ผลิตในประเทศจีน": what Thai writes before a country's name, in one word with it. */
const THAI_COUNTRY = /(?:ผลิต(?:ใน|ที่))?ประเทศ/gu;
/** "CN GD", "CN SD": Chinese provinces that have a country's code too. Xinjiang has none, and is a place of its own. */
const CN_PROVINCE = /^CN[ -](?:AH|CQ|FJ|G[DSXZ]|H[ABEILN]|J[LSX]|LN|N[MX]|QH|S[CDHNX]|TJ|XZ|YN|ZJ)$/;
const BETWEEN_CODES = / ?[,/;|] ?| /;
/** "Jersey fabric made in Pakistan", "Sourced by us, made in China": what stands before is not where, unless the two are joined. */
const BEFORE_MADE =
  /^(?:(?!(?:made|manufactured|produced|assembled|crafted|sewn|knitted|woven|grown) )[^;./|:()])+(?<!\b(?:and|or|be|not|never|&)),? (?=(?:made|manufactured|produced) in )/iu;
/** "Contact us": in small letters no country. */
const NOT_US = /(?<=\S )(?<!\bin )(?<!\bthe )\bus\b/g;
/** The people's republic or the democratic one: a name of two states is then that of the other. */
const DEMOCRATIC = /demo[ck]ra|демократ|民 主|민주|ديم[وق]+راط|דמוקרט/u;
const DEMOCRATIC_ONE: Record<CountryCode, CountryCode> = { KR: 'KP', CG: 'CD' };
/** "Taiwán, Provincia de China", "Tayvan, Çin Eyaleti": what drop-down lists call Taiwan. */
const PROVINCE = /^(?:prov[io]n|провин|провін|eyalet|tinh$)/u;
const LONGEST_OF_PROVINCE = 3;
/** Countries whose names others bear with a word beside them, in each language another: Guinea Ecuatorială, Papua Nieuw Guinea, Sudan del sud. */
const NAMESAKES = new Set<CountryCode>(['GE', 'GN', 'GY', 'SD', 'WS']);
/** Beside a country's name, what makes no other country of it. */
const JOINING = /^(?:of|the|in|from|de|da|do|du|del|della|di|la|le|en|aus|von|van|из|в)$/;
const STATE_OR_MADE =
  /^(?:re[bp]u|репу|респуб|рэспуб|הרפו|cumhur|koztars|vabar|tasav|lyd?veldi|δημοκρ|جمهور|共|和|国|國|made|prod|orig|fab|herg|import|сдел|произ|产|產|制|製|进|進|口|原|地)/u;
const STOP = /[^\p{L}\p{M}\s–—-]/u;
const FLAG = /\p{RI}{2}/gu;
/** Flags and nothing else: beside words, one may be the shop's. */
const FLAGS = /^\p{RI}{2}(?:[\s,/]*\p{RI}{2})*$/u;
const FIRST_OF_FLAG = 0x1f1e6;
const FIRST_LETTER = 65;

/**
 * The countries a stated origin names, leftmost-longest: "Made in Viet Nam" → VN, "Taiwan (China)" → TW.
 * Adjectives are no origin. Empty where none is named.
 */
export function countriesIn(text: string, words: Words): CountryCode[] {
  const plain = inPlainLetters(text.slice(0, LONGEST_ORIGIN));
  const coded = codedCountries(plain, words);
  if (coded.length > 0) return coded;
  const made = plain.replace(BEFORE_MADE, '');
  const whereMade = made === plain ? [] : statedIn(made, words);
  return whereMade.length > 0 ? whereMade : statedIn(plain, words);
}

function statedIn(plain: string, words: Words): CountryCode[] {
  const without = madeWhere(plain).replace(WATERS, ' ').replace(NOT_US, ' ');
  const stated = withoutTownsOfStates(without, (name, code) => endsInCountry(name, code, words));
  const own = named(stated, name => countryCalled(name, words));
  const foreign = stated.replace(THAI_COUNTRY, ' ');
  const found = own.length > 0 ? own : named(foreign, foreignCountries(foreign));
  return DEMOCRATIC.test(normalize(stated)) ? [...new Set(found.map(code => DEMOCRATIC_ONE[code] ?? code))] : found;
}

/** "Tirupur India" of IN. */
function endsInCountry(text: string, code: string, { countries }: Words): boolean {
  const foreign = foreignCountries(text);
  const parts = normalize(text).split(' ');
  return parts.some((_, from) => {
    const name = parts.slice(from).join(' ');
    return (Object.hasOwn(countries, name) && countries[name] === code) || foreign(name) === code;
  });
}

/** Whether a text is a country's name and nothing else. */
export function isCountryName(text: string, words: Words): boolean {
  const name = normalize(text);
  return (countryCalled(name, words) ?? foreignCountries(text)(name)) !== null;
}

/** The country that the dataset knows by this normalized name, in any case. */
export function countryCalled(name: string, { countries, countryCases }: Pick<Words, 'countries' | 'countryCases'>): CountryCode | null {
  const names = Object.hasOwn(countries, name) ? countries : countryCases;
  return Object.hasOwn(names, name) ? (names[name] ?? null) : null;
}

/** Without marks that nobody sees, each gap one space, wide letters narrow: so that expressions see what a person does. */
export function inPlainLetters(text: string): string {
  return withoutUnseen(text.normalize('NFKC')).replace(/\s+/g, ' ').trim();
}

/** "CN", "CHN", "CN/VN", "CN PT", "🇨🇳": shops' own data names countries by their codes alone, in capitals, or by their flags. */
function codedCountries(text: string, { codes }: Words): CountryCode[] {
  const parts = FLAGS.test(text)
    ? [...text.matchAll(FLAG)].map(([flag]) => inLetters(flag))
    : text.replace(/\.$/, '').replace(CN_PROVINCE, 'CN').split(BETWEEN_CODES);
  const countries = parts.map(part => {
    if (!/^[A-Z]{2,3}$/.test(part)) return undefined;
    return Object.hasOwn(codes, part) ? codes[part] : Object.values(codes).find(code => code === part);
  });
  const known = countries.filter(code => code !== undefined);
  return known.length === parts.length ? [...new Set(known)] : [];
}

/** "🇨🇳" → "CN". */
function inLetters(flag: string): string {
  return String.fromCharCode(...[...flag].map(letter => (letter.codePointAt(0) ?? 0) - FIRST_OF_FLAG + FIRST_LETTER));
}

function named(text: string, codeOf: (name: string) => CountryCode | null): CountryCode[] {
  const cut = tokenize(text);
  const tokens = cut.words;
  const found = new Set<CountryCode>();
  let behindTaiwan = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < tokens.length; ) {
    let taken = 1;
    for (let length = Math.min(LONGEST_COUNTRY, tokens.length - from); length > 0; length -= 1) {
      const code = codeOf(tokens.slice(from, from + length).join(' '));
      if (code === null) continue;
      taken = length;
      const isOfProvince =
        code === 'CN' &&
        from - behindTaiwan < LONGEST_OF_PROVINCE &&
        PROVINCE.test(tokens[from === behindTaiwan ? from + length : behindTaiwan] ?? '');
      if (!isOfProvince && !(NAMESAKES.has(code) && isWithinName(cut, from, from + length))) found.add(code);
      if (code === 'TW') behindTaiwan = from + length;
      break;
    }
    from += taken;
  }
  return [...found];
}

/** Whether a word that is no statement's stands right before or behind: the name may be part of one that is not known. */
function isWithinName({ text, words, starts, ends }: Tokens, from: number, to: number): boolean {
  let before = from - 1;
  while (JOINING.test(words[before] ?? '')) before -= 1;
  let behind = to;
  while (JOINING.test(words[behind] ?? '')) behind += 1;
  const gaps = [text.slice(ends[before], starts[from]), text.slice(ends[to - 1], starts[behind])];
  return [words[before], words[behind]].some((word, at) => word !== undefined && !STATE_OR_MADE.test(word) && !STOP.test(gaps[at] ?? ''));
}

/** Whether a text says of goods that they are foreign, naming no country: "Imported", "Importado". */
export function isImported(text: string, words: Words): boolean {
  return words.tableWords.imported.includes(normalize(text.slice(0, LONGEST_ORIGIN)));
}
