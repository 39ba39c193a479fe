import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import countries from 'i18n-iso-countries';
import * as v from 'valibot';
import type { DetailField, Words } from '../../src/core/dataset-types';
import { fieldOf, proofOf } from '../../src/core/details/detail-labels';
import { isOfPhrases } from '../../src/core/details/service-page';
import { grouped } from '../../src/core/lookup';
import { TABLE_WORDS } from '../../src/core/table-words';
import { normalize } from '../../src/core/text/tokens';
import { DistinctPhrases } from './distinct-phrases';

const FOLDER = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'data', 'words');
/** Country names in full; those of other languages come from the browser (src/core/text/country-names.ts). */
const LANGUAGES = ['en'];

const Strings = v.array(v.pipe(v.string(), v.minLength(1)));
const Good = v.strictObject({
  id: v.string(),
  name: v.string(),
  words: DistinctPhrases,
  traps: DistinctPhrases,
  /** Words that make another thing of it: beside a solar panel "lamp", beside an ornament "chocolate". */
  another: v.exactOptional(Strings),
  raw: v.exactOptional(v.literal(true)),
  material: v.exactOptional(v.literal(true)),
  /** Those of the words that name what is made of the good ("corned beef"): where that was made is not where the good is from. */
  processed: v.exactOptional(Strings),
  /** What is eaten, drunk or smoked; what is worn, or kept in a house. */
  use: v.exactOptional(v.picklist(['eaten', 'kept', 'worn'])),
  /** Goods of which one each must be named ("garments" and "cotton"). */
  parts: v.exactOptional(v.array(Strings)),
});
const Place = v.strictObject({
  id: v.string(),
  name: v.string(),
  country: v.pipe(v.string(), v.length(2)),
  /** The place is that whole country. */
  whole: v.exactOptional(v.literal(true)),
  words: DistinctPhrases,
  /** Those of the words that towns of other countries bear too, or of a whole country its people: a stated country tells which is meant. */
  towns: v.exactOptional(Strings),
  /** Raw goods that do not grow there: beside these, its name is another's. */
  growsNo: v.exactOptional(Strings),
  traps: DistinctPhrases,
});
/** What a phrase does in a sentence; see `Role` in src/core/matching/role.ts. */
const Phrases = v.strictObject({
  cut: DistinctPhrases,
  compatible: DistinctPhrases,
  refill: DistinctPhrases,
  not: DistinctPhrases,
  free: DistinctPhrases,
  lacking: DistinctPhrases,
  style: DistinctPhrases,
  topic: DistinctPhrases,
  semblance: DistinctPhrases,
  protocol: DistinctPhrases,
  shade: DistinctPhrases,
  first: DistinctPhrases,
  head: DistinctPhrases,
  tool: DistinctPhrases,
  part: DistinctPhrases,
  mock: DistinctPhrases,
  service: DistinctPhrases,
  media: DistinctPhrases,
  kept: DistinctPhrases,
  pets: DistinctPhrases,
  unworn: DistinctPhrases,
  unsure: DistinctPhrases,
  care: DistinctPhrases,
  madeIn: DistinctPhrases,
  producedAt: DistinctPhrases,
  madeAt: DistinctPhrases,
  with: DistinctPhrases,
  from: DistinctPhrases,
  lead: DistinctPhrases,
  adjunct: DistinctPhrases,
  vessel: DistinctPhrases,
  trap: DistinctPhrases,
});

function load<S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> {
  const result = v.safeParse(schema, JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
  if (result.success) return result.output;
  throw new Error(result.issues.map(issue => `data/words/${name} ${v.getDotPath(issue)}: ${issue.message}`).join('\n'));
}

export const loadGoods = () => load('goods.json', v.array(Good));
/** Last parts of compounds by good ("hemd"), those that only look like one ("orthose"), and first parts that make it another thing ("hunde"). */
export const loadCompounds = () =>
  load('compounds.json', v.strictObject({ endings: v.record(v.string(), Strings), others: Strings, beginnings: Strings }));
export const loadPlaces = () => load('places.json', v.array(Place));
export const loadPhrases = () => load('phrases.json', Phrases);
/** Words that many companies carry in their names. */
export const loadCompanyWords = (): ReadonlySet<string> => new Set(load('company-words.json', Strings).map(normalize));
/** Short names of listed parties that are nobody else's word ("Intellifusion"): each was looked at by a person. */
export const loadCoinedNames = (): ReadonlySet<string> => new Set(load('coined-names.json', Strings).map(normalize));

/** Whose labels a file of a language has, and whom a maker's field names beside the maker. */
const LABELLED = ['brand', 'manufacturer', 'importer', 'materials', 'countryOfOrigin', 'otherRole'] as const;
const Labels = v.strictObject(v.entriesFromList([...LABELLED, ...TABLE_WORDS], v.optional(Strings)));

const UnsureLabels = v.strictObject({
  accented: Strings,
  proved: v.record(v.string(), v.pipe(v.string(), v.check(isExpression, 'is no regular expression'))),
});

/** Whether the matcher, which compiles it as it starts, can. */
function isExpression(source: string): boolean {
  try {
    return new RegExp(source, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}

/** Labels that are other words too: those that count with their accents alone, and what else proves the others. */
const loadUnsureLabels = () => load('unsure-labels.json', UnsureLabels);

function unsureLabels(): Pick<Words, 'unsureLabels' | 'materials'> {
  const { proved } = loadUnsureLabels();
  const materials = Object.values(load('materials.json', v.record(v.string(), Strings))).flat();
  return {
    unsureLabels: sorted(Object.fromEntries(Object.entries(proved).map(([label, letters]) => [normalize(label), letters]))),
    materials: [...new Set(materials.map(normalize))].sort(),
  };
}

/** What detail tables call their fields, one file a language; `otherRole` is whom a maker's field names beside the maker. */
function loadLabels(): { labels: ReadonlyMap<string, DetailField>; otherRoles: string[]; tableWords: Words['tableWords'] } {
  const labels = new Map<string, DetailField | 'otherRole'>();
  const files = readdirSync(join(FOLDER, 'labels'))
    .filter(name => name.endsWith('.json'))
    .sort();
  const languages = files.map(file => ({ file, ...load(`labels/${file}`, Labels) }));
  const accented = new Set(loadUnsureLabels().accented);
  const keyOf = (label: string) => (accented.has(label) ? label.normalize('NFC') : normalize(label));
  for (const { file, ...lists } of languages) {
    for (const field of LABELLED) {
      for (const word of lists[field] ?? []) {
        const known = labels.get(keyOf(word)) ?? field;
        if (known !== field) throw new Error(`labels/${file}: "${word}" is a label of ${field}, and elsewhere of ${known}`);
        labels.set(keyOf(word), field);
      }
    }
  }
  const otherRoles = [...labels].flatMap(([word, field]) => (field === 'otherRole' ? [word] : [])).sort();
  const fields = new Map([...labels].flatMap(([word, field]) => (field === 'otherRole' ? [] : [[word, field] as const])));
  const tableWords = TABLE_WORDS.map(key => [key, asKeys(languages.flatMap(lists => lists[key] ?? []))]);
  return { labels: fields, otherRoles, tableWords: Object.fromEntries(tableWords) };
}

/** Reads and validates `data/words/`; every key normalized, every object in a stable order. Throws with file and path. */
export function loadWords(): Words {
  const { labels, ...besideLabels } = loadLabels();
  const words: Words = {
    countries: sorted(countryNames()),
    countryCases: sorted(countryCases()),
    codes: sorted(countries.getAlpha3Codes()),
    labels: {},
    ...unsureLabels(),
    ...besideLabels,
    ...legalForms(),
    ...storeWords(),
    noBrand: normalized('no-brand.json'),
    priceWords: normalized('price-words.json'),
    wearers: ofLanguages('wearers.json'),
    joins: ofLanguages('joining-words.json'),
    servicePages: servicePages(),
    goods: Object.fromEntries(
      loadGoods().map(({ id, words: _words, traps: _traps, another, processed, ...good }) => [
        id,
        { ...good, ...(another && { another: another.map(normalize) }), ...(processed && { processed: processed.map(normalize) }) },
      ]),
    ),
    goodsCalled: goodsCalled(),
    compounds: loadGoods().flatMap(({ id, parts }) => (parts ? [id] : [])),
    places: Object.fromEntries(
      loadPlaces().map(({ id, words: _words, traps: _traps, towns, ...place }) => [
        id,
        towns ? { ...place, towns: towns.map(normalize) } : place,
      ]),
    ),
  };
  return { ...words, labels: withoutComposed(labels, words) };
}

/** The labels but for those of several words that the reader understands by one of them ("outer material"). */
function withoutComposed(labels: ReadonlyMap<string, DetailField>, words: Words): Words['labels'] {
  const kept = new Map(labels);
  const composed = [...kept.keys()].sort().filter(label => label.includes(' '));
  // The shorter first: a longer one may be understood by it.
  for (const label of composed.sort((a, b) => a.length - b.length)) {
    const field = kept.get(label);
    kept.delete(label);
    const less = { ...words, labels: byField(kept) };
    if (field && (fieldOf(label, less) !== field || proofOf(label, less) !== null)) kept.set(label, field);
  }
  return byField(kept);
}

function byField(labels: ReadonlyMap<string, DetailField>): Words['labels'] {
  return sorted(Object.fromEntries(grouped([...labels.keys()].sort(), label => [labels.get(label) ?? []].flat())));
}

const loadGoodsCalled = () => load('goods-called.json', v.record(v.string(), v.record(v.string(), Strings)));

/** By good, of all languages. */
function goodsCalled(): Words['goodsCalled'] {
  const called = new Map<string, string[]>();
  for (const byGood of Object.values(loadGoodsCalled()))
    for (const [good, names] of Object.entries(byGood)) called.set(good, [...(called.get(good) ?? []), ...names]);
  return sorted(Object.fromEntries([...called].map(([good, names]) => [good, asKeys(names)])));
}

/** One list of all languages: a page may speak two. Without those that consist of others. */
function servicePages(): string[] {
  const all = longestFirst(Object.values(load('service-pages.json', v.record(v.string(), Strings))).flat());
  // The longer first: what it consists of may consist of others too. In the order of letters they take less room.
  const needed = all.reduce((kept, phrase) => {
    const others = kept.filter(other => other !== phrase);
    return isOfPhrases(phrase, others) ? others : kept;
  }, all);
  return needed.sort();
}

/** One list of all languages. */
function ofLanguages(file: string): string[] {
  return asKeys(Object.values(load(file, v.record(v.string(), Strings))).flat());
}

function normalized(file: string): string[] {
  return asKeys(load(file, Strings));
}

/** In the order of letters they take less room. */
function asKeys(phrases: readonly string[]): string[] {
  return [...new Set(phrases.map(normalize))].sort();
}

function storeWords(): Pick<Words, 'storeWords' | 'brandLabels'> {
  const { before, after } = load('store-words.json', v.strictObject({ before: Strings, after: Strings }));
  return { storeWords: longestFirst(after), brandLabels: longestFirst(before) };
}

function longestFirst(list: readonly string[]): string[] {
  return [...new Set(list.map(normalize))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function legalForms(): Pick<Words, 'legalForms' | 'shortForms'> {
  const { forms, short } = load('legal-forms.json', v.strictObject({ forms: Strings, short: v.record(v.string(), Strings) }));
  const pairs = Object.entries(short).flatMap(([form, written]) => written.map(word => [normalize(word), normalize(form)] as const));
  return { legalForms: longestFirst(forms), shortForms: sorted(Object.fromEntries(pairs)) };
}

/** Names of all countries; a name that two countries share in some language is nobody's. */
function countryNames(): Record<string, string> {
  const found = new Map<string, string | null>();
  for (const language of LANGUAGES) {
    for (const [code, name] of Object.entries(countries.getNames(language, { select: 'all' }))) {
      for (const each of name) {
        const key = normalize(each);
        if (key !== '') found.set(key, found.has(key) && found.get(key) !== code ? null : code);
      }
    }
  }
  for (const [name, code] of Object.entries(byName('country-names.json'))) found.set(name, code);
  return Object.fromEntries([...found].flatMap(([name, code]) => (code === null ? [] : [[name, code]])));
}

/** Countries in the cases that follow "made in" and "from" ("Chinach"), but for those that are a name too. */
function countryCases(): Record<string, string> {
  const names = countryNames();
  return Object.fromEntries(Object.entries(byName('country-cases.json')).filter(([name]) => !Object.hasOwn(names, name)));
}

/** From a list of names for each country. */
function byName(file: string): Record<string, string> {
  const lists = Object.entries(load(file, v.record(v.string(), Strings)));
  return Object.fromEntries(lists.flatMap(([code, names]) => names.map(name => [normalize(name), code])));
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
