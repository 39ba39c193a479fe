import type { Why } from '../../types';
import { type Candidate, type CandidateFinder, mentions } from '../candidate';
import { actionGoods } from '../gates/goods';
import { notReleased } from '../gates/sideways';
import { placeExcerpt, statedPlace } from '../gates/stated-place';
import type { Excerpt, Line } from '../line';
import type { PreparedDataset } from '../prepared-dataset';
import type { ProductView } from '../product-view';

/** Places under an order: in the origin field, or anywhere in the text. */
export const originsStated: CandidateFinder = { ledBy: ['origin', 'place'], gates: [statedPlace, notReleased, actionGoods], find };

function* find(view: ProductView, dataset: PreparedDataset): Generator<Candidate> {
  const { origin } = view;
  const [country, second] = origin?.countries ?? [];
  // "Made in India of cotton from Turkmenistan": among several countries, the words must tell what is from where.
  if (second !== undefined && origin?.line) yield* inText(origin.line, dataset);
  else if (origin !== null) {
    const excerpt = { field: origin.field, text: origin.text };
    for (const place of origin.places) yield* candidates(place, excerpt, null, dataset);
    // A stated country counts as the place only where the place is that whole country.
    const whole = country && dataset.placeOfCountry(country);
    if (whole) yield* candidates(whole, excerpt, null, dataset);
  }
  for (const line of view.allLines) yield* inText(line, dataset);
}

function* inText(line: Line, dataset: PreparedDataset): Generator<Candidate> {
  for (const hit of mentions(line, 'places')) {
    for (const place of hit.meaning.places) yield* candidates(place, placeExcerpt(line, hit, dataset.words), { line, hit }, dataset);
  }
}

function* candidates(place: string, excerpt: Excerpt, inLine: Candidate['inLine'], dataset: PreparedDataset): Generator<Candidate> {
  for (const action of dataset.actionsOnPlace(place)) {
    const named: Why = { ...excerpt, name: dataset.words.places[place]?.name ?? place, rule: 'stated-place' };
    yield { action, basis: 'place', named, link: null, party: null, inLine };
  }
}
