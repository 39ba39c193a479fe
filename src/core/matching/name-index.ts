import type { NameIndex } from '../dataset-types';
import { type CompanyName, joined } from '../text/company-name';
import { Compounds } from '../text/compound';
import { PhraseFilter } from '../text/phrase-filter';
import { pluralOf } from '../text/plural';
import type { Tokens } from '../text/tokens';

const ROLES = [
  /** "for", "compatible with", "instead of": what follows is another thing. */
  'cut',
  /** "compatible", "generic", "refilled": the thing only fits what a brand beside it made. */
  'compatible',
  /** "no", "without": denies what follows. */
  'not',
  /** "free", 不使用: denies what stands before. */
  'free',
  /** "style", "flavor", "print", "dance": a place beside it is no origin. */
  'style',
  /** "map", "guide", "costume": the whole line is about a place or a good. */
  'topic',
  /** "scent", "color", "style": right behind a good or a brand, likens to it. */
  'semblance',
  /** "brown", "pink": right behind a food, makes a color of it. */
  'shade',
  /** "boîte à", "housse", "étui": at the head of a line, the thing for sale; what follows is what it is for. */
  'first',
  /** "machine", "table", "cup": right behind a good, or in Romance languages before it with a "de", the thing for sale. */
  'head',
  /** "rack", "remover", "brush": the same, with a few words between. */
  'tool',
  /** "landing gear", "power supply": made for a thing; anywhere behind a brand and its good, the thing for sale. */
  'part',
  /** "faux", "imitation", "vegan": right before a good or a brand, makes it another. */
  'mock',
  /** "repair service", "user manual": done for a thing, or written about it. */
  'service',
  /** "paperback", "dvd", "coloring book": only about things. */
  'media',
  /** "boot", "cushion": worn, or kept in a house; the name of a food in that line is a color. */
  'kept',
  /** "dog toy", "pet clothing": what is worn or kept in that line is a pet's. */
  'pets',
  /** "serum", "shampoo": the goods named are what stands in it. */
  'care',
  /** "made in", "product of": a place or a country follows. */
  'madein',
  /** 産: a place stands right before. */
  'producedat',
  /** 製, "malı": where the thing is made stands right before, or in it (중국산). */
  'madeat',
  /** "with", "plus", "kit": what follows comes with the thing. */
  'with',
  /** "from", "aus", "de": joins a good and the place, or the thing and the good, that follows. */
  'from',
  /** "new", "genuine", "pack of": may stand before a brand at the head of a title. */
  'lead',
  /** "shoe", "bra": at the head of a line English puts it before a thing no list knows ("shoe goo"). */
  'adjunct',
  /** "fishing vessel", "caught by": near it, a short name is a vessel's. */
  'vessel',
  /** Swallows its words: "coffee table" is no coffee, "for men" no "for". */
  'trap',
] as const;

/** What a phrase does in a sentence: the keys of `data/words/phrases.json`, in small letters. */
export type Role = (typeof ROLES)[number];

/** Everything one phrase stands for. */
export interface Meaning {
  brands: string[];
  /** Brand links whose goods it tells. */
  goodsOf: string[];
  /** Brand links that it tells apart from another thing of the same name. */
  negativeOf: string[];
  goods: string[];
  places: string[];
  parties: string[];
  roles: Role[];
}

/** A phrase found in a text: words `from` to `to` (exclusive). */
export interface Hit {
  from: number;
  to: number;
  meaning: Meaning;
}

/** Whether a hit does this in its sentence. */
export function is({ meaning }: Hit, role: Role): boolean {
  return meaning.roles.includes(role);
}

/** Lookup of all phrases at once: its cost depends on the text, not on the number of names. */
export interface PreparedIndex {
  scan(tokens: Tokens): readonly Hit[];
  /** The parties whose name this company name is. */
  parties(name: CompanyName): readonly NamedParty[];
  /** The brand links that a brand field with this key names. */
  brands(key: string): readonly string[];
}

/** How a company name agrees: with its legal form, as a distinct name without it, or as plain words, which alone identify nobody. */
export interface NamedParty {
  id: string;
  kind: 'full' | 'distinct' | 'plain';
}

const NONE: readonly string[] = [];
const NO_PARTIES: readonly NamedParty[] = [];

/**
 * Makes the stored index ready. Maps keep `constructor` and `__proto__`, which a page may say, from finding anything;
 * each is made on first use, so that opening costs nothing.
 */
export function prepareIndex(index: NameIndex): PreparedIndex {
  let scanner: Scanner | null = null;
  let companies: Map<string, string[]> | null = null;
  let bareNames: ReadonlySet<string> | null = null;
  let brands: Map<string, string[]> | null = null;
  return {
    scan(tokens) {
      scanner ??= new Scanner(index);
      return scanner.scan(tokens);
    },
    parties({ full, between, bare }) {
      companies ??= byKey(index.companies);
      bareNames ??= new Set(Array.from(companies.keys(), key => joined(key.replace('~', ''))));
      // Every name of a party is also indexed bare: one lookup rules out most fields, which name no party.
      if (!bareNames.has(joined(bare))) return NO_PARTIES;
      const plain = companies.get(`~${bare}`) ?? NONE;
      const named = new Map<string, NamedParty['kind']>(plain.map(id => [id, 'plain']));
      // With its legal form a plain name is a company's name again.
      for (const name of [full, ...between])
        for (const id of companies.get(`=${name}`) ?? NONE) if (bare !== full || !named.has(id)) named.set(id, 'full');
      for (const id of companies.get(joined(bare)) ?? NONE) named.set(id, 'distinct');
      return Array.from(named, ([id, kind]) => ({ id, kind }));
    },
    brands(key) {
      brands ??= byKey(index.brands);
      return brands.get(key) ?? NONE;
    },
  };
}

/** Roles of things, whose plurals the index makes itself. */
export const INFLECTED: ReadonlySet<string> = new Set<Role>(['head', 'tool', 'part', 'kept', 'pets', 'care', 'trap']);

class Scanner {
  /** Phrase → what it stands for, one reference a line; a phrase is parsed when it is first met. */
  private readonly phrases = new Map<string, string | Meaning>();
  private readonly filter: PhraseFilter;
  private readonly compounds: Compounds;
  /** Good → what a compound of it means. */
  private readonly goods = new Map<string, Meaning>();

  constructor(index: NameIndex) {
    for (const [ref, lines] of Object.entries(index.phrases)) {
      const inflected = ref.startsWith('good') || INFLECTED.has(ref);
      for (const phrase of lines.split('\n')) {
        this.addPhrase(phrase, ref);
        const plural = inflected ? pluralOf(phrase) : null;
        if (plural !== null) this.addPhrase(plural, ref);
      }
    }
    this.filter = new PhraseFilter([...this.phrases.keys()]);
    this.compounds = new Compounds(index.endings, index.beginnings.split('\n'));
  }

  /** Every phrase at every word, longest first; a trap swallows what lies in it. */
  scan({ words }: Tokens): Hit[] {
    const hits: Hit[] = [];
    for (let from = 0; from < words.length; ) {
      const word = words[from] ?? '';
      const shaped = this.meaningOfShape(word);
      if (shaped !== null) hits.push({ from, to: from + 1, meaning: shaped });
      let next = from + 1;
      let isTrap = false;
      for (let to = from + this.filter.reach(words, from); to > from; to -= 1) {
        const meaning = this.meaningOf(to === from + 1 ? word : words.slice(from, to).join(' '));
        if (meaning === null) continue;
        hits.push({ from, to, meaning });
        if (!meaning.roles.includes('trap')) continue;
        next = to;
        isTrap = true;
        break;
      }
      const compound = isTrap ? null : this.compounds.goodOf(word);
      if (compound !== null) hits.push({ from, to: from + 1, meaning: this.meaningOfGood(compound) });
      from = next;
    }
    return hits;
  }

  private addPhrase(phrase: string, ref: string): void {
    const others = this.phrases.get(phrase);
    this.phrases.set(phrase, others === undefined ? ref : `${others}\n${ref}`);
  }

  private meaningOf(phrase: string): Meaning | null {
    const known = this.phrases.get(phrase);
    if (typeof known !== 'string') return known ?? null;
    const meaning = parseMeaning(known);
    this.phrases.set(phrase, meaning);
    return meaning;
  }

  private meaningOfGood(good: string): Meaning {
    const known = this.goods.get(good);
    if (known !== undefined) return known;
    const meaning = parseMeaning(`good:${good}`);
    this.goods.set(good, meaning);
    return meaning;
  }

  /** A size is recognized by its shape: "45r17" is "00r00", as the vocabulary writes it, "225/45 R17" ends in "r00". Other words have none. */
  private meaningOfShape(word: string): Meaning | null {
    const first = word.charCodeAt(0);
    if (!(isDigit(first) || (first === LETTER_R && isDigit(word.charCodeAt(1)))) || !this.filter.mayHaveShape(word)) return null;
    return this.meaningOf(word.replace(/\d/g, '0'));
  }
}

const DIGIT_ZERO = 0x30;
const DIGIT_NINE = 0x39;
const LETTER_R = 0x72;

function isDigit(code: number): boolean {
  return code >= DIGIT_ZERO && code <= DIGIT_NINE;
}

const LIST_OF_KIND: Readonly<Record<string, Exclude<keyof Meaning, 'roles'>>> = {
  brand: 'brands',
  'goods-of': 'goodsOf',
  'not-of': 'negativeOf',
  good: 'goods',
  place: 'places',
  party: 'parties',
};

/** @param refs `good:cotton`, `brand:giant`, `cut` …, one a line */
function parseMeaning(refs: string): Meaning {
  const meaning: Meaning = { brands: [], goodsOf: [], negativeOf: [], goods: [], places: [], parties: [], roles: [] };
  for (const ref of new Set(refs.split('\n'))) {
    const [kind = '', id] = ref.split(':');
    const list = LIST_OF_KIND[kind];
    if (list !== undefined && id !== undefined) meaning[list].push(id);
    const role = ROLES.find(known => known === ref);
    if (role !== undefined) meaning.roles.push(role);
  }
  return meaning;
}

/** Key → the ids that it stands for. */
function byKey(lists: Readonly<Record<string, string>>): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const [id, keys] of Object.entries(lists)) {
    for (const key of keys.split('\n')) {
      const others = ids.get(key);
      if (others === undefined) ids.set(key, [id]);
      else others.push(id);
    }
  }
  return ids;
}
