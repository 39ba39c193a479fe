import { foreignCountries } from '../../core/text/country-names';
import { pluralOf } from '../../core/text/plural';
import { tokenize } from '../../core/text/tokens';
import type { CountryCode } from '../../core/types';
import { countryInEnglish } from '../../platform/i18n';
import type { Catalog } from './catalog';
import { goodName } from './naming';
import { type Wanted, wantedIn } from './wanted';
import { flat } from './words';

/** The most words that a name has, each Han character counting as one. */
const LONGEST = 14;

/** What goods and places are called in the languages of the dataset. Phrases are normalized; names are as the records print them. */
export interface Vocabulary {
  /** The names of what a phrase stands for. */
  named: (phrase: string) => readonly string[];
  countries: Readonly<Record<string, CountryCode>>;
  /** Every word of the phrases. */
  phraseWords: ReadonlySet<string>;
}

export function createVocabulary(catalog: Catalog): Vocabulary {
  const { index, words } = catalog.dataset;
  const names = new Map<string, Set<string>>();
  const put = (phrases: readonly string[], name: string): void => {
    for (const phrase of phrases.flatMap(each => [each, pluralOf(each) ?? each]))
      names.set(phrase, (names.get(phrase) ?? new Set()).add(flat(name)));
  };
  for (const good of catalog.byGood.keys())
    put([...linesOf(index.phrases[`good:${good}`]), ...(words.goodsCalled[good] ?? [])], goodName(catalog, good));
  for (const [place, { name }] of Object.entries(words.places)) put(linesOf(index.phrases[`place:${place}`]), name);
  return {
    named: phrase => [...(names.get(phrase) ?? [])],
    countries: words.countries,
    phraseWords: new Set([...names.keys()].flatMap(phrase => phrase.split(' '))),
  };
}

function linesOf(list = ''): string[] {
  return list.split('\n').filter(Boolean);
}

/**
 * The search with the records' own name added to each run of words that names a country, a place or a good ("ivory coast", "huile de
 * palme", 棉花); `null` where no run does. The name must be whole: "adidas" begins a Romanian word for shoes.
 */
export function otherwiseNamed(query: string, vocabulary: Vocabulary): Wanted[] | null {
  const { words, starts, ends } = tokenize(query);
  const namesOf = namesIn(query, vocabulary);
  const wanted: Wanted[] = [];
  let known = 0;
  for (let at = 0; at < words.length; ) {
    const run = longestRun(words, at, namesOf);
    if (run === null) at += 1;
    else {
      const end = at + run.length;
      wanted.push(...wantedIn(query.slice(known, starts[at])), {
        forms: [flat(query.slice(starts[at], ends[end - 1])), ...run.names],
        whole: true,
      });
      known = ends[end - 1] ?? query.length;
      at = end;
    }
  }
  return wanted.length === 0 ? null : [...wanted, ...wantedIn(query.slice(known))];
}

type NamesOf = (phrase: string) => readonly string[];

function longestRun(words: readonly string[], at: number, namesOf: NamesOf): { length: number; names: readonly string[] } | null {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const names = namesOf(words.slice(at, at + length).join(' '));
    if (names.length > 0) return { length, names };
  }
  return null;
}

function namesIn(query: string, { named, countries }: Vocabulary): NamesOf {
  // In Latin letters, some language's name of a country is often a firm's name too: "Columbia" is Romanian for Colombia.
  const foreign = /\p{sc=Latn}/u.test(query) ? () => null : foreignCountries(query);
  return phrase => {
    const code = Object.hasOwn(countries, phrase) ? countries[phrase] : foreign(phrase);
    return [...named(phrase), ...(code ? [flat(countryInEnglish(code))] : [])];
  };
}
