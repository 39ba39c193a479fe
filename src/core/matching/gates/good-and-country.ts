import type { Words } from '../../dataset-types';
import { LONGEST_COUNTRY } from '../../text/country-names';
import { countryCalled } from '../../text/origin';
import type { CountryCode, Match } from '../../types';
import { type Candidate, type GateResult, PASSED } from '../candidate';
import { type Excerpt, excerptOf, has, isParted, keyOf, type Mention, startingAt } from '../line';
import type { PreparedDataset } from '../prepared-dataset';
import type { ProductView } from '../product-view';
import { isForSaleItself } from '../sense/for-sale-itself';

/** Gate 7. Goods and origin need both: the good's word, before any "for", and one stated country. */
export function statedCountry({ inLine }: Candidate, { origin }: ProductView, { words }: PreparedDataset): GateResult {
  if (inLine !== null && inLine.hit.from >= inLine.line.cutAt) return { dropped: 'after-for' };
  if (origin !== null) {
    const [country, second] = origin.countries;
    if (second !== undefined) return { dropped: 'several-countries' };
    if (country !== undefined) return { why: [{ field: origin.field, text: origin.text, name: country, rule: 'stated-origin' }] };
  }
  const beside = inLine && countryBeside(inLine, words);
  return beside ? { why: [{ ...beside.excerpt, name: beside.country, rule: 'stated-origin' }] } : { dropped: 'no-stated-country' };
}

/**
 * Gate 7, for a material: "cotton shirt, made in Pakistan" states where the shirt was made, not where the cotton grew. Only a country
 * right beside the material says that; where it is another one, the listing is not of this material. A material that is itself for sale
 * ("gold bars") is the listed good, and the stated origin its own; of "gold bar earrings" it is that of the earrings. A food made of the
 * listed good ("corned beef") is like a material's.
 */
export function materialOrigin({ action, inLine }: Candidate, { origin }: ProductView, { words }: PreparedDataset): GateResult {
  const goods = action.scope.goods.flatMap(good => words.goods[good] ?? []);
  const isProcessed = inLine !== null && goods.some(({ processed }) => processed?.includes(keyOf(inLine.line, inLine.hit)));
  const isMaterial = isProcessed || goods.some(({ material, use }) => material && use !== 'kept');
  const country = origin?.countries[0];
  if (!isMaterial || country === undefined) return PASSED;
  const beside = inLine && countryBeside(inLine, words);
  if (beside) return action.scope.madeIn.includes(beside.country) ? PASSED : { dropped: 'material-of-another-country' };
  if (inLine && isForSaleItself(inLine.hit, inLine.line) && !MADE.test(keyOf(inLine.line, inLine.hit)) && endsThere(inLine)) return PASSED;
  return { unknown: [{ field: 'materialOrigin', name: country, rule: MATERIAL_ORIGIN }] };
}

/** What is made of the listed gold, be it named by one phrase with it. */
const MADE = /\b(?:coin|ring|chain|necklace)s?$/;

/** Whether behind the words nothing is named that may be made of them, at most a number or an amount. */
function endsThere({ line, hit: { to } }: Mention): boolean {
  const next = line.tokens.words[to];
  return next === undefined || AMOUNT.test(next) || isParted(line, to);
}

const AMOUNT = /^\d/;

/** Whether a match rests on a material that the page names, whose own origin it does not state. */
export function isOfMaterial({ unknown }: Match): boolean {
  return unknown.some(({ rule }) => rule === MATERIAL_ORIGIN);
}

const MATERIAL_ORIGIN = 'material-origin';

/** A country directly before a raw good ("Brazil coffee"), or after it with "from": an adjective ("Indian rice") is no origin, and a book or a map is about it. */
export function countryBeside({ line, hit }: Mention, words: Words): { country: CountryCode; excerpt: Excerpt } | null {
  if (!hit.meaning.goods.some(good => words.goods[good]?.raw) || has(line, 'topic')) return null;
  const linked = startingAt(line, hit.to, 'from');
  for (let length = LONGEST_COUNTRY; length > 0; length -= 1) {
    // Only a "from" calls for a case: "chin cotton" is no cotton of China, "bawełna z Chin" is.
    const before = length <= hit.from && named(hit.from - length, hit.from, NO_CASES);
    if (before) return before;
    const after = linked && named(linked.to, linked.to + length);
    if (after) return after;
  }
  return null;

  function named(from: number, to: number, { countryCases }: Pick<Words, 'countryCases'> = words) {
    const country = countryCalled(keyOf(line, { from, to }), { countries: words.countries, countryCases });
    return country === null ? null : { country, excerpt: excerptOf(line, { from, to }) };
  }
}

const NO_CASES = { countryCases: {} };
