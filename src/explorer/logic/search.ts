import Fuse from 'fuse.js';
import { CATEGORIES, type Catalog } from './catalog';
import { type Entry, entriesOf, type HitKind } from './entries';
import { slipsBetween, slipsIn } from './slips';
import { createVocabulary, otherwiseNamed, type Vocabulary } from './vocabulary';
import { beginning, hasLetter, type Wanted, wantedIn } from './wanted';
import { flat, indexOfWord, isUnspaced, wordsOf } from './words';

export interface Hit {
  entry: Entry;
  /** Where the name agrees: beginning and end, as `slice` takes them. */
  marks: readonly (readonly [number, number])[];
}

export interface Answer {
  hits: Hit[];
  /** The words that were searched instead, where no record has what was typed. */
  instead: string | null;
}

export type Search = (query: string) => Answer;

/** Better first: the whole name, its beginning, a word of it, another name, anything else. */
const RANKS = { whole: 0, start: 1, name: 2, also: 4, text: 8 } as const;
const FIRMS: ReadonlySet<HitKind> = new Set(['brand', 'company']);
const NEAREST = 3;
/** Shorter words are near to too many others: "Vans" is no slip of "fans". */
const SHORTEST_REPLACED = 5;
/** Of what goods are called in all languages even more words are near: "prata" is silver, "Kohle" coal. */
const SHORTEST_CALLED = 7;

interface Indexed {
  entry: Entry;
  name: string;
  also: string;
  text: string;
}

/** What was last searched for, and where it was found: one letter more looks only there. */
interface Last {
  query: string;
  found: readonly Indexed[];
}

/**
 * Builds the index once. A typed word is first looked for as written and, where no name begins with all of them, by what the records call
 * the good or place that it names; only words that are found nowhere are replaced by the nearest known ones, by fuse.js.
 */
export function createSearch(catalog: Catalog): Search {
  const indexed = entriesOf(catalog).map(entry => ({
    entry,
    name: flat(entry.name),
    also: flat(entry.also.join(' · ')),
    text: flat(entry.text),
  }));
  let last: Last = { query: '', found: indexed };
  const vocabulary = createVocabulary(catalog);
  const nearestWords = createFuzzyLookup(indexed, vocabulary);
  const findNamed = (query: string): Found[] => find(indexed, otherwiseNamed(query, vocabulary) ?? []);
  return query => {
    const words = wantedIn(query);
    if (words.length === 0) return { hits: [], instead: null };
    const exact = find(narrows(query, last.query) ? last.found : indexed, words);
    last = { query, found: exact.map(({ one }) => one) };
    const known = isName(exact, query) ? exact : together(exact, findNamed(query));
    if (known.length > 0) return { hits: bestFirst(known), instead: null };
    const guesses = nearestWords(words);
    if (guesses.some(({ forms }) => forms.length === 0)) return { hits: [], instead: null };
    const guessed = guesses.map(({ forms }) => forms[0]).join(' ');
    const hits = bestFirst(together(find(indexed, guesses), findNamed(guessed))).map(unmarked);
    return { hits, instead: hits.length > 0 ? guesses.map(({ forms }) => forms.join(' / ')).join(' ') : null };
  };
}

/** Whether the name of a brand or a company begins with what was typed: that is who was meant. */
function isName(found: readonly Found[], query: string): boolean {
  const typed = flat(query).trim();
  return found.some(({ one }) => FIRMS.has(one.entry.kind) && indexOfWord(one.name, typed, true) === 0);
}

function together(some: readonly Found[], others: readonly Found[]): Found[] {
  const known = new Set(some.map(({ one }) => one));
  return [...some, ...others.filter(({ one }) => !known.has(one))];
}

/** What stands for other words than were typed agrees with nothing: no part of its name is marked. */
function unmarked({ entry }: Hit): Hit {
  return { entry, marks: [] };
}

/**
 * Whatever begins with more letters begins with fewer; but a letter alone may have to be the whole word, and in a script without spaces a
 * word may begin elsewhere than its first letters.
 */
function narrows(query: string, before: string): boolean {
  return query.startsWith(before) && !hasLetter(before) && !isUnspaced(query);
}

/**
 * For each word itself, where a known word begins with it, else the nearest known words of the records, else that of what goods are
 * called; initials have none. Most readers never need it.
 */
function createFuzzyLookup(indexed: readonly Indexed[], { words: named }: Vocabulary): (words: readonly Wanted[]) => Wanted[] {
  let made: readonly string[] | undefined;
  return words => {
    made ??= [...new Set(indexed.flatMap(({ name, also, text }) => wordsOf(`${name} ${also} ${text}`)))];
    const known = made;
    return words.map(word => {
      const [only = '', ...more] = word.forms;
      if (more.length > 0 || named.has(only) || known.some(each => indexOfWord(each, only, word.whole) === 0)) return word;
      const near = nearest(known, only);
      if (near.length > 0) return beginning(near);
      // What goes on behind the word is no slip: "adidași" is Romanian for shoes.
      const called = only.length >= SHORTEST_CALLED ? [...named].filter(each => !each.startsWith(only)) : [];
      return beginning(nearest(called, only).slice(0, 1));
    });
  };
}

/**
 * The known words that a word may be a slip of, the likeliest first. fuse.js finds what looks alike; of that only what a slip explains may
 * stand in: else a search for a firm that no record names would show the records of others. A year is no slip of another.
 */
function nearest(known: readonly string[], word: string): string[] {
  if (word.length < SHORTEST_REPLACED || /^\d+$/.test(word)) return [];
  const letters = lettersOf(word);
  // Of about its length: the search in long words takes long.
  const alike = known.filter(each => Math.abs(each.length - word.length) <= slipsIn(word));
  return new Fuse(alike, { threshold: 0.45, distance: 20, includeScore: true, ignoreFieldNorm: true })
    .search(word, { limit: 24 })
    .map(({ item }) => ({ item, slips: slipsBetween(word, item) }))
    .filter(({ slips }) => slips <= slipsIn(word))
    .sort((a, b) => a.slips - b.slips || Number(lettersOf(b.item) === letters) - Number(lettersOf(a.item) === letters))
    .map(({ item }) => item)
    .slice(0, NEAREST);
}

/** Two letters that changed places are the commonest slip. */
function lettersOf(word: string): string {
  return [...word].sort().join('');
}

interface Found {
  one: Indexed;
  hit: Hit;
  rank: number;
}

/** Entries in which every word, or a form of it, begins a word, in the order of the index. */
function find(indexed: readonly Indexed[], words: readonly Wanted[]): Found[] {
  if (words.length === 0) return [];
  const found: Found[] = [];
  for (const one of indexed) {
    let rank = 0;
    const marks: [number, number][] = [];
    for (const word of words) {
      const best = bestOf(one, word);
      if (best === null) {
        rank = Number.NaN;
        break;
      }
      rank += best.rank;
      marks.push(...marksOf(one.name, best.inName, word.whole));
    }
    if (!Number.isNaN(rank)) found.push({ one, hit: { entry: one.entry, marks: marks.sort((a, b) => a[0] - b[0]) }, rank });
  }
  return found;
}

/** Records stand by the weight of what they say, then by how well they agree; in the order of the index the newest stays first. */
function bestFirst(found: readonly Found[]): Hit[] {
  return found.toSorted((a, b) => weightOf(a.hit) - weightOf(b.hit) || a.rank - b.rank).map(({ hit }) => hit);
}

function weightOf({ entry: { row } }: Hit): number {
  return row === null ? -1 : CATEGORIES.indexOf(row.category);
}

/** Every place of a word in a name, beginning and end. */
function marksOf(name: string, word: string | null, whole: boolean): [number, number][] {
  const marks: [number, number][] = [];
  if (word !== null)
    for (let at = indexOfWord(name, word, whole); at >= 0; at = indexOfWord(name, word, whole, at + word.length))
      marks.push([at, at + word.length]);
  return marks;
}

/** `inName`: the form that is to be marked, where it stands in the name. */
function bestOf(one: Indexed, { forms, whole }: Wanted): { rank: number; inName: string | null } | null {
  let best: { rank: number; inName: string | null } | null = null;
  forms.forEach((word, guess) => {
    const at = indexOfWord(one.name, word, whole);
    const rank = (at >= 0 ? nameRank(one.name, word, at) : restRank(one, word, whole)) + guess / 10;
    if (rank < (best?.rank ?? Number.POSITIVE_INFINITY)) best = { rank, inName: at < 0 ? null : word };
  });
  return best;
}

function nameRank(name: string, word: string, at: number): number {
  if (at > 0) return RANKS.name;
  return name.length === word.length ? RANKS.whole : RANKS.start;
}

function restRank(one: Indexed, word: string, whole: boolean): number {
  if (indexOfWord(one.also, word, whole) >= 0) return RANKS.also;
  return indexOfWord(one.text, word, whole) >= 0 ? RANKS.text : Number.POSITIVE_INFINITY;
}
