import type { CountryCode, Why } from '../../types';
import type { Candidate, CandidateFinder } from '../candidate';
import { countryBeside, materialOrigin, statedCountry } from '../gates/good-and-country';
import { inputStated } from '../gates/goods';
import { notReleased } from '../gates/sideways';
import { type Excerpt, excerptOf, findGood } from '../line';
import type { PreparedDataset } from '../prepared-dataset';
import type { ProductView } from '../product-view';

/** Goods of the Labor Department's lists: a good's word and a stated country. */
export const goodsOfCountries: CandidateFinder = {
  ledBy: ['origin', 'good'],
  gates: [statedCountry, materialOrigin, inputStated, notReleased],
  find,
};

function* find(view: ProductView, dataset: PreparedDataset): Generator<Candidate> {
  const stated = view.origin?.countries[0];
  for (const line of view.lines) {
    for (const hit of line.hits) {
      if (hit.meaning.goods.length === 0) continue;
      const inLine = { line, hit };
      const country = stated ?? countryBeside(inLine, dataset.words)?.country;
      if (country === undefined) continue;
      for (const good of hit.meaning.goods) yield* candidates({ good, country, excerpt: excerptOf(line, hit), inLine }, dataset);
    }
  }
  if (stated === undefined) return;
  for (const good of dataset.words.compounds) {
    const excerpt = findGood(view.lines, good, dataset.words);
    if (excerpt !== null) yield* candidates({ good, country: stated, excerpt, inLine: null }, dataset);
  }
}

interface NamedGood {
  good: string;
  country: CountryCode;
  excerpt: Excerpt;
  inLine: Candidate['inLine'];
}

function* candidates({ good, country, excerpt, inLine }: NamedGood, dataset: PreparedDataset): Generator<Candidate> {
  for (const action of dataset.actionsOnGood(country, good)) {
    const named: Why = { ...excerpt, name: action.scope.text ?? good, rule: 'goods-word' };
    yield { action, basis: 'good', named, link: null, party: null, inLine };
  }
}
