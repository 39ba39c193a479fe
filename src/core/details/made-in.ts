import type { Words } from '../dataset-types';
import { isDeniedOrOutlawed, isOfOtherThings } from '../text/denial';
import { countriesIn, isCountryName, isImported } from '../text/origin';
import { normalize } from '../text/tokens';
import { MADE_AFTER, MADE_IN, NOT_DONE } from './made-in-words';
import { firstSentence } from './sentence';

/** Of "Is it made in China?" nothing is stated. */
const IN_QUESTION = /^[^.!?\uFF1F]*[?\uFF1F]/;
/** "Goods made in North Korea cannot be imported". */
const NOT_ALLOWED = /^[^.!?]*\b(?:cannot|can['’]t|(?:is|are|be) (?:not|excluded|prohibited|banned|forbidden|refused))\b/i;
/** Places are written with a capital: "made in small batches" names none. Scripts without capitals pass. */
const PLACE = /^(?:the |la |los |der |den )?((?:\p{Lu}|\p{Lo})[^,;:!?()|•©]{1,40})/u;
/** Where a sentence goes on behind its place. */
const RUNS_ON =
  /\s(?:from|of|out|using|with|by|for|since|under|at|in|to|aus|mit|seit|von|für|avec|par|pour|depuis|con|desde|para|com|uit|door|voor|из|от|для)\s(?!the\b)/u;
/** "Brooklyn, NY, USA": a town, and behind its commas where it lies. Georgia is a state there as often as a country. */
const TOWN =
  /^(?!.*\bGeorgia\b)(\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){0,3}(?:, \p{Lu}[\p{L}'’-]*(?:\.\p{L}+)*(?: \p{Lu}[\p{L}'’-]*){0,2}){1,3})(?=[.;!|)]|\s*$)/u;
/** A line that says it more often is made to be looked at for long. */
const MOST_MADE_IN = 4;
/** A word that says a thing is foreign, alone or as the last of a list. */
const LAST_PART = /^(?:.*[;,.•/–-])?\s*[-–•*]?\s*(\p{L}+)\.?$/u;

/** Whether a text says where a thing is made by itself, and what stands behind it neither goes on with it nor takes it back. */
export function isMadeInAlone(text: string, behind: string, words: Words): boolean {
  const country = originIn(text, words);
  if (country === null || !isCountryName(country, words) || /^\p{Ll}/u.test(behind) || isCountryName(behind, words)) return false;
  return originIn(`${text} ${behind}`, words) !== null;
}

/** Whether a text is a statement of where a thing is made and has nothing beside: "Made in Italy", not "Leather made in Italy". */
export function isMadeInOnly(text: string, words: Words): boolean {
  const place = originIn(text, words);
  const isWhole = (made: RegExp) => text.replace(made, '').replace(/^the |[.!\s]+$/gi, '') === place;
  return place !== null && isCountryName(place, words) && MADE_IN.some(isWhole);
}

/** Where a line of prose says that a thing was made. */
export function originIn(line: string, words: Words): string | null {
  if (line.includes('©')) return null;
  for (const made of MADE_IN) {
    // Of "designed and made in our atelier, woven in Portugal" the second says where.
    for (const hit of [...line.matchAll(made)].slice(0, MOST_MADE_IN)) {
      const rest = line.slice(hit.index + hit[0].length);
      if (IN_QUESTION.test(rest) || NOT_ALLOWED.test(rest) || isOfOtherThings(line.slice(0, hit.index))) continue;
      if (isDeniedOrOutlawed(line.slice(0, hit.index), rest)) continue;
      const place = [firstSentence(PLACE.exec(rest)?.[1] ?? ''), TOWN.exec(rest)?.[1]].find(at => at && namesPlace(at, words));
      if (place) return withoutRest(place.trim(), words);
    }
  }
  const behind = MADE_AFTER.exec(line);
  const after = behind?.slice(1).find(Boolean);
  if (behind && after && namesPlace(after, words)) {
    const end = behind.index + behind[0].length;
    // "Xinjiang'da üretilmez": the ending denies it.
    if (!NOT_DONE.test(line.slice(end)) && !isDeniedOrOutlawed(line.slice(0, behind.index), line.slice(end))) return after;
  }
  const word = LAST_PART.exec(line)?.[1];
  return word && isImported(word, words) ? word : null;
}

/** "India from wool" → "India". */
function withoutRest(place: string, words: Words): string {
  const [head = place] = place.split(RUNS_ON, 1);
  return namesPlace(head, words) ? head : place;
}

/** Whether a text names a country, or a place that an order names: prose says "made in" of much, and only these make it an origin. */
export function namesPlace(text: string, words: Words): boolean {
  const key = normalize(text);
  return countriesIn(text, words).length > 0 || placeNames(words).some(name => key.includes(name));
}

const placeNamesMade = new WeakMap<Words, readonly string[]>();

/** The names of all places under an order, made once. */
function placeNames(words: Words): readonly string[] {
  const names = placeNamesMade.get(words) ?? Object.values(words.places).map(({ name }) => normalize(name));
  placeNamesMade.set(words, names);
  return names;
}
