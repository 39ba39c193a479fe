import Fuse from 'fuse.js';
import { CATEGORIES, type Catalog } from './catalog';
import { type Entry, entriesOf, type HitKind } from './entries';
import { typosBetween, typosIn } from './typos';
import { createVocabulary, otherwiseNamed, type Vocabulary } from './vocabulary';
import { beginning, hasLetter, type Wanted, wantedIn } from './wanted';
import { flat, indexOfWord, isUnspaced, wordsOf } from './words';

export interface Hit {
  entry: Entry;
  /** The matching ranges of the name, as `slice` takes them. */
  marks: readonly (readonly [number, number])[];
}

export interface Answer {
  hits: Hit[];
  /** The words that were searched for instead, where no record has the typed ones. */
  instead: string | null;
}

export type Search = (query: string) => Answer;

/** Lower is better. `name`: a later word of the name; `also`: another name; `text`: anything else. */
const RANKS = { whole: 0, start: 1, name: 2, also: 4, text: 8 } as const;
const FIRMS: ReadonlySet<HitKind> = new Set(['brand', 'company']);
const NEAREST = 3;
/** Shorter words resemble too many others: "Vans" is no typo of "fans". */
const SHORTEST_REPLACED = 5;
/** Longer still for the words of all languages, which resemble even more: "prata" is silver, "Kohle" coal. */
const SHORTEST_FOREIGN = 7;

interface Indexed {
  entry: Entry;
  name: string;
  also: string;
  text: string;
}

/** The last query and its matches: a query that only adds letters searches just these. */
interface Last {
  query: string;
  found: readonly Indexed[];
}

/**
 * Builds the index once. A search looks for the words as typed and, unless a brand's or company's name begins with them, for what the
 * records call the good or place that they name. Where both find nothing, fuse.js replaces unknown words by the nearest known ones.
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

/** Whether the name of a brand or a company begins with the query: then the shopper means that firm. */
function isName(found: readonly Found[], query: string): boolean {
  const typed = flat(query).trim();
  return found.some(({ one }) => FIRMS.has(one.entry.kind) && indexOfWord(one.name, typed, true) === 0);
}

function together(some: readonly Found[], others: readonly Found[]): Found[] {
  const known = new Set(some.map(({ one }) => one));
  return [...some, ...others.filter(({ one }) => !known.has(one))];
}

/** A hit for replaced words has no marks: nothing in its name is what was typed. */
function unmarked({ entry }: Hit): Hit {
  return { entry, marks: [] };
}

/**
 * Whether a query can only match a subset of what the query before it matched. A single letter may have had to be a whole word, and in a
 * script without spaces a longer word may begin elsewhere.
 */
function narrows(query: string, before: string): boolean {
  return query.startsWith(before) && !hasLetter(before) && !isUnspaced(query);
}

/**
 * Keeps each word that some known word begins with, and each run of initials. Replaces others by the nearest words of the records, or else
 * by the nearest word for a good in any language. The list of words is built on first use, as most searches never need it.
 */
function createFuzzyLookup(indexed: readonly Indexed[], { phraseWords }: Vocabulary): (words: readonly Wanted[]) => Wanted[] {
  let made: readonly string[] | undefined;
  return words => {
    made ??= [...new Set(indexed.flatMap(({ name, also, text }) => wordsOf(`${name} ${also} ${text}`)))];
    const known = made;
    return words.map(word => {
      const [only = '', ...more] = word.forms;
      if (more.length > 0 || phraseWords.has(only) || known.some(each => indexOfWord(each, only, word.whole) === 0)) return word;
      const near = nearest(known, only);
      if (near.length > 0) return beginning(near);
      // A longer word is no typo of its beginning: "adidași" is Romanian for shoes.
      const called = only.length >= SHORTEST_FOREIGN ? [...phraseWords].filter(each => !each.startsWith(only)) : [];
      return beginning(nearest(called, only).slice(0, 1));
    });
  };
}

/**
 * The known words that a word may be a typo of, the likeliest first. fuse.js finds lookalikes; only those within a few typos may replace
 * the word, or a search for a firm without a record would show the records of others. A year is never a typo of another.
 */
function nearest(known: readonly string[], word: string): string[] {
  if (word.length < SHORTEST_REPLACED || /^\d+$/.test(word)) return [];
  const letters = lettersOf(word);
  // Only words of about its length: a search in long words is slow.
  const alike = known.filter(each => Math.abs(each.length - word.length) <= typosIn(word));
  return new Fuse(alike, { threshold: 0.45, distance: 20, includeScore: true, ignoreFieldNorm: true })
    .search(word, { limit: 24 })
    .map(({ item }) => ({ item, typos: typosBetween(word, item) }))
    .filter(({ typos }) => typos <= typosIn(word))
    .sort((a, b) => a.typos - b.typos || Number(lettersOf(b.item) === letters) - Number(lettersOf(a.item) === letters))
    .map(({ item }) => item)
    .slice(0, NEAREST);
}

/** The letters of a word in alphabetical order: equal where letters were swapped, the most common typo. */
function lettersOf(word: string): string {
  return [...word].sort().join('');
}

interface Found {
  one: Indexed;
  hit: Hit;
  rank: number;
}

/** The entries in which each wanted word, in one of its forms, begins a word; in the order of the index. */
function find(indexed: readonly Indexed[], words: readonly Wanted[]): Found[] {
  if (words.length === 0) return [];
  return indexed.flatMap(one => matchAll(one, words) ?? []);
}

function matchAll(one: Indexed, words: readonly Wanted[]): Found | null {
  let rank = 0;
  const marks: [number, number][] = [];
  for (const word of words) {
    const best = bestOf(one, word);
    if (best === null) return null;
    rank += best.rank;
    marks.push(...marksOf(one.name, best.inName, word.whole));
  }
  return { one, hit: { entry: one.entry, marks: marks.sort((a, b) => a[0] - b[0]) }, rank };
}

/** By the strength of the record, then by rank. The sort is stable, so the newest stays first. */
function bestFirst(found: readonly Found[]): Hit[] {
  return found.toSorted((a, b) => weightOf(a.hit) - weightOf(b.hit) || a.rank - b.rank).map(({ hit }) => hit);
}

function weightOf({ entry: { row } }: Hit): number {
  return row === null ? -1 : CATEGORIES.indexOf(row.category);
}

/** Start and end of each occurrence of a word in a name. */
function marksOf(name: string, word: string | null, whole: boolean): [number, number][] {
  const marks: [number, number][] = [];
  if (word !== null)
    for (let at = indexOfWord(name, word, whole); at >= 0; at = indexOfWord(name, word, whole, at + word.length))
      marks.push([at, at + word.length]);
  return marks;
}

/** `inName`: the form to mark in the name, or null where the name lacks it. */
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
