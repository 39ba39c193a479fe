import type { Candidate, Lead } from '../candidate';
import { actionGoods } from '../gates/goods';
import { notReleased } from '../gates/sideways';
import { placeSpot, statedPlace } from '../gates/stated-place';
import type { Line, ProductView, Spot } from '../product-view';
import type { OpenRecord } from '../record';

/** Places under an order: in the origin field, or anywhere in the text. */
export const originsStated: Lead = { gates: [statedPlace, notReleased, actionGoods], find };

function* find(view: ProductView, record: OpenRecord): Generator<Candidate> {
  const { origin } = view;
  const [country, second] = origin?.countries ?? [];
  // "Made in India of cotton from Turkmenistan": among several countries, the words must tell what is from where.
  if (second !== undefined && origin?.line) yield* inText(origin.line, record);
  else if (origin !== null) {
    const spot = { field: origin.field, text: origin.text };
    for (const place of origin.places) yield* candidates(place, spot, null, record);
    // A stated country counts as the place only where the place is that whole country.
    const whole = country && record.placeOfCountry(country);
    if (whole) yield* candidates(whole, spot, null, record);
  }
  for (const line of view.everywhere) yield* inText(line, record);
}

function* inText(line: Line, record: OpenRecord): Generator<Candidate> {
  for (const hit of line.hits) {
    for (const place of hit.meaning.places) yield* candidates(place, placeSpot(line, hit, record.words), { line, hit }, record);
  }
}

function* candidates(place: string, spot: Spot, inLine: Candidate['inLine'], record: OpenRecord): Generator<Candidate> {
  for (const action of record.actionsOnPlace(place)) {
    const named = { ...spot, name: record.words.places[place]?.name ?? place, rule: 'stated-place' };
    yield { action, basis: 'place', named, link: null, party: null, inLine };
  }
}
