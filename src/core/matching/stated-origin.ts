import type { Words } from '../dataset-types';
import { EXCEPTING, withoutExcepted } from '../text/denial';
import { madeWhere } from '../text/made-where';
import { countriesIn, inPlainLetters, isCountryName } from '../text/origin';
import { normalize } from '../text/tokens';
import type { CountryCode } from '../types';
import { type Hit, is } from './hit';
import { areJoined } from './joined';
import { between, type Excerpt, excerptOf, has, keyOf, type Line } from './line';
import { denies, isNegated } from './negation';
import { isTownElsewhere } from './town';

/** A stated origin: where it is stated, and the countries and places (`data/words/places.json`) it names. */
export interface StatedOrigin extends Excerpt {
  countries: readonly CountryCode[];
  places: readonly string[];
  /** The origin field's text; `null` where a title or material states it, which is looked at anyway. */
  line: Line | null;
}

/** How many words after "made in" may name the country. */
const MADE_IN_REACH = 4;
/** How many words before 製 may name the country: a Han character is one. */
const LONGEST_BEFORE = 6;

/** What the origin field states. */
export function originField(line: Line, words: Words): StatedOrigin {
  const { text } = line.tokens;
  const plain = inPlainLetters(text);
  const countries = countriesIn(withoutExcepted(inPlainLetters(undenied(line))), words);
  const made = ` ${normalize(madeWhere(plain))} `;
  const named = (EXCEPTING.test(plain) || ASKED.test(plain) ? [] : line.hits).filter(
    (hit, at) =>
      hit.meaning.places.length > 0 &&
      made.includes(` ${keyOf(line, hit)} `) &&
      !isNegated(line, at) &&
      !isTownElsewhere({ line, hit }, countries, words),
  );
  const places = named.flatMap(({ meaning }) => meaning.places);
  return { field: line.field, text, countries, places: [...new Set(places)], line };
}

/** What title or material says with "made in". */
export function originInLines(lines: readonly Line[], words: Words): StatedOrigin | null {
  for (const line of lines) {
    for (const [at, hit] of line.hits.entries()) {
      if (is(hit, 'madeat') && !isNegated(line, at)) {
        const before = originBefore(line, hit, words);
        if (before !== null) return before;
      }
      if (!is(hit, 'madein') || isNegated(line, at) || namesWork(line, hit)) continue;
      const last = Math.min(hit.to + MADE_IN_REACH, line.tokens.words.length);
      const countryUpTo = (to: number) => countriesIn(excerptOf(line, { from: hit.to, to }).text, words)[0];
      const country = hit.to < last ? countryUpTo(last) : undefined;
      if (country === undefined) continue;
      let to = hit.to + 1;
      while (countryUpTo(to) !== country) to += 1;
      const others = joinedCountries(line, to, words);
      const countries = [...new Set([country, ...others.countries])];
      return { ...excerptOf(line, { from: hit.from, to: others.to }), countries, places: [], line: null };
    }
  }
  return null;
}

/** "China or Vietnam", "India and Pakistan", "China/Vietnam": the countries joined to the one that ends at `to`. */
function joinedCountries(line: Line, to: number, words: Words): { countries: readonly CountryCode[]; to: number } {
  // A comma alone joins nothing: "Hong Kong, China" is one place.
  const next = JOINING_SIGN.test(between(line, to)) ? to : to + 1;
  for (let from = next; areJoined(line, { from: to, to: from }, words.joins); from += 1) {
    for (let end = Math.min(from + MADE_IN_REACH, line.tokens.words.length); end > from; end -= 1) {
      const name = excerptOf(line, { from, to: end }).text;
      if (!isCountryName(name, words)) continue;
      const others = joinedCountries(line, end, words);
      return { countries: [...countriesIn(name, words), ...others.countries], to: others.to };
    }
  }
  return { countries: [], to };
}

const JOINING_SIGN = /^\s*[/&、]\s*$/;

/** 中国製, "Çin malı", 중국산: the country before the words, or in them. Right before a raw good it is that good's alone ("인도산 면 티셔츠"). */
function originBefore(line: Line, { from, to }: Hit, words: Words): StatedOrigin | null {
  if (line.hits.some(other => other.from === to && other.meaning.goods.some(good => words.goods[good]?.raw === true))) return null;
  for (let start = Math.max(0, from - LONGEST_BEFORE); start <= from; start += 1) {
    const name = excerptOf(line, { from: start, to: start === from ? to : from }).text;
    if (!isCountryName(name, words)) continue;
    return { ...excerptOf(line, { from: start, to }), countries: countriesIn(name, words), places: [], line: null };
  }
  return null;
}

/** "Made in North Korea (book)", "T-shirt "Made in China"": at the head of a book's title and in quotes the words are a name. */
function namesWork(line: Line, { from }: Hit): boolean {
  const { text, starts } = line.tokens;
  return line.field === 'title' && (from === 0 ? has(line, 'topic') : QUOTE.test(text.slice(0, starts[from])));
}

const QUOTE = /["“”„«「]$/;

/** What a statement of origin does not deny: of "Not made in China", "China-free", "China?" nothing, of "China (not Taiwan)" the first part. */
function undenied(line: Line): string {
  const { text, starts } = line.tokens;
  const plain = inPlainLetters(text);
  if (NOT_FROM.test(plain) || ASKED.test(plain) || has(line, 'free')) return '';
  const denial = line.hits.find(hit => denies(hit, line));
  if (denial === undefined) return text;
  const before = text.slice(0, starts[denial.from]);
  return SET_OFF.test(before) ? before : '';
}

const SET_OFF = /[(,;\uFF08\uFF0C]\s*$/u;
/** What asks states nothing. */
const ASKED = /[?؟]$/u;
/** "北朝鮮産ではありません". */
const NOT_FROM = /では(?:な|あり)|아니|아닙|아님/;
