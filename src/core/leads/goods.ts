import type { Candidate, Lead } from '../candidate';
import { countryBeside, statedCountry } from '../gates/good-and-country';
import { inputStated } from '../gates/goods';
import { findGood, type ProductView, type Spot, spotOf } from '../product-view';
import type { OpenRecord } from '../record';
import type { CountryCode } from '../types';

/** Goods of the Labor Department's lists: a good's word and a stated country. */
export const goodsOfCountries: Lead = { gates: [statedCountry, inputStated], find };

function* find(view: ProductView, record: OpenRecord): Generator<Candidate> {
  const stated = view.origin?.countries[0];
  for (const line of view.lines) {
    for (const hit of line.hits) {
      if (hit.meaning.goods.length === 0) continue;
      const inLine = { line, hit };
      const country = stated ?? countryBeside(inLine, record.words)?.country;
      if (country === undefined) continue;
      for (const good of hit.meaning.goods) yield* candidates({ good, country, spot: spotOf(line, hit), inLine }, record);
    }
  }
  if (stated === undefined) return;
  for (const good of record.words.compounds) {
    const spot = findGood(view.lines, good, record.words);
    if (spot !== null) yield* candidates({ good, country: stated, spot, inLine: null }, record);
  }
}

interface NamedGood {
  good: string;
  country: CountryCode;
  spot: Spot;
  inLine: Candidate['inLine'];
}

function* candidates({ good, country, spot, inLine }: NamedGood, record: OpenRecord): Generator<Candidate> {
  for (const action of record.actionsOnGood(country, good)) {
    const named = { ...spot, name: action.scope.text ?? good, rule: 'goods-word' };
    yield { action, basis: 'good', named, link: null, party: null, inLine };
  }
}
