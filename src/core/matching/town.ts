import type { Words } from '../dataset-types';
import type { CountryCode } from '../types';
import { keyOf, type Mention } from './line';

/**
 * The country of a place that is named only by one of its towns, where other countries have a town of that name too: there is an Aksu in
 * Turkey, and Sincan is a district of Ankara. `null` where the words name the place itself ("Xinjiang"), which no other country has.
 */
export function countryOfTown({ line, hit }: Mention, { places }: Pick<Words, 'places'>): CountryCode | null {
  const name = keyOf(line, hit);
  const place = hit.meaning.places.map(id => places[id]).find(place => place?.towns?.includes(name));
  return place?.country ?? null;
}

/** Whether the page states countries, and none is that of this town: "Aksu, Turkey". */
export function isTownElsewhere(mention: Mention, countries: readonly CountryCode[], words: Pick<Words, 'places'>): boolean {
  const country = countries.length === 0 ? null : countryOfTown(mention, words);
  return country !== null && !countries.includes(country);
}
