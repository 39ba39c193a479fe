import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ROLES } from '../../src/core/matching/role';
import { TABLE_WORDS } from '../../src/core/table-words';
import { normalize } from '../../src/core/text/tokens';
import { DistinctPhrases } from './distinct-phrases';
import type { Problem } from './problem';
import { readRecord } from './read-record';

const Strings = v.array(v.pipe(v.string(), v.minLength(1)));
/** Language or country → its words. */
const ListsByKey = v.record(v.string(), Strings);

const Good = v.strictObject({
  id: v.string(),
  name: v.string(),
  words: DistinctPhrases,
  traps: DistinctPhrases,
  /** Words that make another thing of it: beside a solar panel "lamp", beside an ornament "chocolate". */
  another: v.exactOptional(Strings),
  raw: v.exactOptional(v.literal(true)),
  material: v.exactOptional(v.literal(true)),
  /** Those of its words that name products made of the good ("corned beef"): their origin is not the good's. */
  processed: v.exactOptional(Strings),
  use: v.exactOptional(v.picklist(['eaten', 'kept', 'worn'])),
  /** Lists of goods, one good of each of which must be named ("garments" and "cotton"). */
  parts: v.exactOptional(v.array(Strings)),
});

const Place = v.strictObject({
  id: v.string(),
  name: v.string(),
  country: v.pipe(v.string(), v.length(2)),
  /** The place is that whole country. */
  whole: v.exactOptional(v.literal(true)),
  words: DistinctPhrases,
  /** Those of its words that also name towns abroad, or a whole country's people: the stated country decides which is meant. */
  towns: v.exactOptional(Strings),
  /** Raw goods that do not grow there: beside these, the name means something else. */
  growsNo: v.exactOptional(Strings),
  traps: DistinctPhrases,
});

/** What each phrase does in a sentence; see `Role` in src/core/matching/role.ts. */
const Phrases = v.strictObject(v.entriesFromList(ROLES, DistinctPhrases));

/** `endings` by good ("hemd"), `others` that only look like one ("orthose"), and `beginnings` that make another thing of a compound ("hunde"). */
const Compounds = v.strictObject({ endings: ListsByKey, others: Strings, beginnings: Strings });

/** The fields whose labels a language file lists, and the roles of others whom a maker field names. */
export const LABELED = ['brand', 'manufacturer', 'importer', 'materials', 'countryOfOrigin', 'otherRole'] as const;
const Labels = v.strictObject(v.entriesFromList([...LABELED, ...TABLE_WORDS], v.optional(Strings)));

/** Labels that are other words too: those that count only with their accents, and the expressions that prove the others. */
const UnsureLabels = v.strictObject({
  accented: Strings,
  proved: v.record(v.string(), v.pipe(v.string(), v.check(isExpression, 'is not a regular expression'))),
});

export type Vocabulary = Complete<ReturnType<typeof readFiles>>;

type Complete<T> = { [Key in keyof T]: NonNullable<T[Key]> };

/** Reads and validates `data/words`, where `root` is the folder `data`. Returns `null` when any file is invalid. */
export function loadVocabulary(root: string, problems: Problem[]): Vocabulary | null {
  const parts = readFiles(join(root, 'words'), problems);
  if (!isComplete(parts)) return null;
  problems.push(...referenceProblems(parts), ...labelProblems(parts));
  return parts;
}

function readFiles(folder: string, problems: Problem[]) {
  const read = <S extends v.GenericSchema>(name: string, schema: S) =>
    readRecord(`data/words/${name}`, join(folder, name), schema, problems);
  const languages = readdirSync(join(folder, 'labels'))
    .filter(name => name.endsWith('.json'))
    .sort();
  const labels = languages.flatMap(name => {
    const lists = read(`labels/${name}`, Labels);
    return lists === null ? [] : [{ file: `labels/${name}`, lists }];
  });
  return {
    coinedNames: read('coined-names.json', Strings),
    companyWords: read('company-words.json', Strings),
    compounds: read('compounds.json', Compounds),
    countryCases: read('country-cases.json', ListsByKey),
    countryNames: read('country-names.json', ListsByKey),
    goods: read('goods.json', v.array(Good)),
    goodsCalled: read('goods-called.json', v.record(v.string(), ListsByKey)),
    joiningWords: read('joining-words.json', ListsByKey),
    labels: labels.length === languages.length ? labels : null,
    legalForms: read('legal-forms.json', v.strictObject({ forms: Strings, short: ListsByKey })),
    materials: read('materials.json', ListsByKey),
    noBrand: read('no-brand.json', Strings),
    phrases: read('phrases.json', Phrases),
    places: read('places.json', v.array(Place)),
    priceWords: read('price-words.json', Strings),
    servicePages: read('service-pages.json', ListsByKey),
    storeWords: read('store-words.json', v.strictObject({ before: Strings, after: Strings })),
    unsureLabels: read('unsure-labels.json', UnsureLabels),
    wearers: read('wearers.json', ListsByKey),
  };
}

function isComplete<T extends object>(parts: T): parts is T & Complete<T> {
  return Object.values(parts).every(part => part !== null);
}

/** The matcher compiles the expression at start-up. */
function isExpression(source: string): boolean {
  try {
    return new RegExp(source, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}

function referenceProblems({ goods, places, compounds }: Vocabulary): Problem[] {
  const ids = new Set(goods.map(({ id }) => id));
  const problem = (file: string, reason: string): Problem => ({ file: `data/words/${file}`, row: 0, reason });
  const unknownGoods = (file: string, owner: string, used: readonly string[]) =>
    used.filter(id => !ids.has(id)).map(id => problem(file, `${owner}: no good "${id}" in data/words/goods.json`));
  const foreignWords = (file: string, owner: string, words: readonly string[], some: readonly string[]) => {
    const own = new Set(words.map(normalize));
    return some.filter(word => !own.has(normalize(word))).map(word => problem(file, `${owner}: "${word}" is not one of its words`));
  };
  return [
    ...goods.flatMap(({ id, words, parts = [], processed = [] }) => [
      ...unknownGoods('goods.json', id, parts.flat()),
      ...foreignWords('goods.json', id, words, processed),
    ]),
    ...places.flatMap(({ id, words, towns = [], growsNo = [] }) => [
      ...unknownGoods('places.json', id, growsNo),
      ...foreignWords('places.json', id, words, towns),
    ]),
    ...unknownGoods('compounds.json', 'endings', Object.keys(compounds.endings)),
  ];
}

/** A label that counts only with its accents keeps them; any other is normalized. */
export function labelKeys({ unsureLabels }: Pick<Vocabulary, 'unsureLabels'>): (label: string) => string {
  const accented = new Set(unsureLabels.accented);
  return label => (accented.has(label) ? label.normalize('NFC') : normalize(label));
}

/** One label cannot stand for two fields. */
function labelProblems(vocabulary: Vocabulary): Problem[] {
  const keyOf = labelKeys(vocabulary);
  const known = new Map<string, string>();
  return vocabulary.labels.flatMap(({ file, lists }) =>
    LABELED.flatMap(field =>
      (lists[field] ?? []).flatMap(label => {
        const other = known.get(keyOf(label)) ?? field;
        known.set(keyOf(label), other);
        if (other === field) return [];
        return [{ file: `data/words/${file}`, row: 0, reason: `"${label}" is a label of ${field} here and of ${other} elsewhere` }];
      }),
    ),
  );
}
