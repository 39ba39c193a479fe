import countries from 'i18n-iso-countries';
import type { DetailField, Words } from '../../src/core/dataset-types';
import { fieldOf, proofOf } from '../../src/core/details/detail-labels';
import { isOfPhrases } from '../../src/core/details/service-page';
import { grouped } from '../../src/core/lookup';
import { TABLE_WORDS } from '../../src/core/table-words';
import { normalize } from '../../src/core/text/tokens';
import { LABELED, labelKeys, type Vocabulary } from './vocabulary';

/** Full country names; those of other languages come from the browser (src/core/text/country-names.ts). */
const LANGUAGES = ['en'];

/** The words as the dataset ships them: every key normalized, every object in a stable order. */
export function wordsOf(vocabulary: Vocabulary): Words {
  const { labels, otherRoles } = labelFields(vocabulary);
  const words: Words = {
    countries: sorted(countryNames(vocabulary)),
    countryCases: sorted(countryCases(vocabulary)),
    codes: sorted(countries.getAlpha3Codes()),
    labels: {},
    unsureLabels: sorted(mapKeys(vocabulary.unsureLabels.proved, normalize)),
    materials: keysOf(allOf(vocabulary.materials)),
    otherRoles,
    tableWords: tableWords(vocabulary),
    ...legalForms(vocabulary),
    storeWords: longestFirst(vocabulary.storeWords.after),
    brandLabels: longestFirst(vocabulary.storeWords.before),
    noBrand: keysOf(vocabulary.noBrand),
    priceWords: keysOf(vocabulary.priceWords),
    wearers: keysOf(allOf(vocabulary.wearers)),
    joins: keysOf(allOf(vocabulary.joiningWords)),
    servicePages: servicePages(vocabulary),
    goods: goods(vocabulary),
    goodsCalled: goodsCalled(vocabulary),
    compounds: vocabulary.goods.flatMap(({ id, parts }) => (parts ? [id] : [])),
    places: places(vocabulary),
  };
  return { ...words, labels: withoutDerived(labels, words) };
}

function labelFields(vocabulary: Vocabulary): { labels: ReadonlyMap<string, DetailField>; otherRoles: string[] } {
  const keyOf = labelKeys(vocabulary);
  const labels = new Map<string, DetailField>();
  const otherRoles: string[] = [];
  for (const { lists } of vocabulary.labels) {
    for (const field of LABELED) {
      for (const key of (lists[field] ?? []).map(keyOf)) {
        if (field === 'otherRole') otherRoles.push(key);
        else labels.set(key, field);
      }
    }
  }
  return { labels, otherRoles: [...new Set(otherRoles)].sort() };
}

/** Drops the labels of several words that the reader derives from one of their words ("outer material"). */
function withoutDerived(labels: ReadonlyMap<string, DetailField>, words: Words): Words['labels'] {
  const kept = new Map(labels);
  const phrases = [...labels.keys()].filter(label => label.includes(' '));
  const lengths = [...new Set(phrases.map(label => label.length))].sort((a, b) => a - b);
  // Shorter labels first, since a longer one may derive from them; labels of one length cannot derive from each other.
  for (const length of lengths) {
    const alike = phrases.filter(label => label.length === length);
    for (const label of alike) kept.delete(label);
    const rest = { ...words, labels: byField(kept) };
    for (const label of alike) {
      const field = labels.get(label);
      if (field && (fieldOf(label, rest) !== field || proofOf(label, rest) !== null)) kept.set(label, field);
    }
  }
  return byField(kept);
}

function byField(labels: ReadonlyMap<string, DetailField>): Words['labels'] {
  return sorted(Object.fromEntries(grouped([...labels.keys()].sort(), label => [labels.get(label) ?? []].flat())));
}

function tableWords({ labels }: Vocabulary): Words['tableWords'] {
  const entries = TABLE_WORDS.map(key => [key, keysOf(labels.flatMap(({ lists }) => lists[key] ?? []))]);
  return Object.fromEntries(entries);
}

function legalForms({ legalForms: { forms, short } }: Vocabulary): Pick<Words, 'legalForms' | 'shortForms'> {
  const pairs = Object.entries(short).flatMap(([form, written]) => written.map(word => [normalize(word), normalize(form)] as const));
  return { legalForms: longestFirst(forms), shortForms: sorted(Object.fromEntries(pairs)) };
}

/** One list for all languages, since a page may use two, without the phrases that consist of other phrases. */
function servicePages({ servicePages: lists }: Vocabulary): string[] {
  const phrases = longestFirst(allOf(lists));
  // Longer phrases first: the parts of one may consist of others too.
  const needed = phrases.reduce((kept, phrase) => {
    const others = kept.filter(other => other !== phrase);
    return isOfPhrases(phrase, others) ? others : kept;
  }, phrases);
  // Alphabetical order compresses best.
  return needed.sort();
}

function goods(vocabulary: Vocabulary): Words['goods'] {
  return Object.fromEntries(
    vocabulary.goods.map(({ id, words: _words, traps: _traps, another, processed, ...good }) => [
      id,
      { ...good, ...(another && { another: another.map(normalize) }), ...(processed && { processed: processed.map(normalize) }) },
    ]),
  );
}

function goodsCalled({ goodsCalled: languages }: Vocabulary): Words['goodsCalled'] {
  const names = new Map<string, string[]>();
  for (const [good, called] of Object.values(languages).flatMap(Object.entries<string[]>))
    names.set(good, [...(names.get(good) ?? []), ...called]);
  return sorted(Object.fromEntries([...names].map(([good, called]) => [good, keysOf(called)])));
}

function places(vocabulary: Vocabulary): Words['places'] {
  return Object.fromEntries(
    vocabulary.places.map(({ id, words: _words, traps: _traps, towns, ...place }) => [
      id,
      towns ? { ...place, towns: towns.map(normalize) } : place,
    ]),
  );
}

/** Names of all countries, without any that means different countries in different languages. */
function countryNames(vocabulary: Vocabulary): Record<string, string> {
  const found = new Map<string, string | null>();
  for (const language of LANGUAGES) {
    for (const [code, names] of Object.entries(countries.getNames(language, { select: 'all' }))) {
      for (const key of names.map(normalize)) {
        if (key !== '') found.set(key, found.has(key) && found.get(key) !== code ? null : code);
      }
    }
  }
  for (const [name, code] of Object.entries(codesByName(vocabulary.countryNames))) found.set(name, code);
  return Object.fromEntries([...found].flatMap(([name, code]) => (code === null ? [] : [[name, code]])));
}

/** Countries in the cases that follow "made in" and "from" ("Chinach"), without those that are also a name. */
function countryCases(vocabulary: Vocabulary): Record<string, string> {
  const names = countryNames(vocabulary);
  return Object.fromEntries(Object.entries(codesByName(vocabulary.countryCases)).filter(([name]) => !Object.hasOwn(names, name)));
}

function codesByName(namesByCode: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(Object.entries(namesByCode).flatMap(([code, names]) => names.map(name => [normalize(name), code])));
}

function allOf(lists: Record<string, string[]>): string[] {
  return Object.values(lists).flat();
}

/** Alphabetical order compresses best. */
function keysOf(phrases: readonly string[]): string[] {
  return [...new Set(phrases.map(normalize))].sort();
}

function longestFirst(phrases: readonly string[]): string[] {
  return keysOf(phrases).sort((a, b) => b.length - a.length);
}

function mapKeys<T>(record: Record<string, T>, keyOf: (key: string) => string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [keyOf(key), value]));
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
