import type { EvidencedAction, EvidencedLink } from '../../data/parsing/records';
import type { NameIndex, Words } from '../../src/core/dataset-types';
import { INFLECTED, ROLES } from '../../src/core/matching/role';
import { companyName, DISTINCT_WORDS, joined, suffixesOf, wordCount } from '../../src/core/text/company-name';
import { pluralOf } from '../../src/core/text/plural';
import { normalize } from '../../src/core/text/tokens';
import type { Party } from '../../src/core/types';
import { isPlainName, type NameWords } from './plain-names';
import type { Vocabulary } from './vocabulary';

export interface IndexParts {
  actions: readonly EvidencedAction[];
  parties: readonly Party[];
  brandLinks: readonly EvidencedLink[];
  vocabulary: Vocabulary;
  words: Words;
}

/** Of these, farms and plants need a distinct name; a vessel's may be shorter (gate `ownName`). */
const ANYWHERE: ReadonlySet<Party['kind']> = new Set<Party['kind']>(['vessel', 'farm', 'facility']);

/** Normalizes every name and word once, in a stable order. */
export function buildIndex({ actions, parties, brandLinks, vocabulary, words }: IndexParts): NameIndex {
  const phrases = new Lists();
  putVocabulary(phrases, vocabulary);
  for (const link of brandLinks.filter(each => each.ship !== 'record')) {
    phrases.put(`brand:${link.id}`, link.aliases);
    phrases.put(`goods-of:${link.id}`, singular(link.gates.goods));
    phrases.put(`not-of:${link.id}`, link.gates.negative);
  }
  for (const party of parties.filter(each => ANYWHERE.has(each.kind))) {
    const names = [party.name, ...party.aliases].filter(name => party.kind === 'vessel' || wordCount(normalize(name)) >= DISTINCT_WORDS);
    phrases.put(`party:${party.id}`, names);
  }
  return {
    phrases: phrases.sorted(),
    ...compoundParts(vocabulary),
    companies: companyKeys(withLinkedNames(parties, actions, brandLinks), words, nameWords(vocabulary)),
    brands: brandKeys(brandLinks, words),
  };
}

/** What a phrase stands for → its phrases, normalized. */
class Lists {
  private readonly lists = new Map<string, Set<string>>();

  put(ref: string, texts: readonly string[]): void {
    for (const text of texts) this.putKey(ref, normalize(text));
  }

  putKey(ref: string, key: string): void {
    if (key !== '') this.lists.set(ref, (this.lists.get(ref) ?? new Set()).add(key));
  }

  sorted(): Record<string, string> {
    const lists = [...this.lists].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(lists.map(([ref, keys]) => [ref, [...keys].sort().join('\n')]));
  }
}

function putVocabulary(index: Lists, { goods, places, phrases }: Vocabulary): void {
  for (const good of goods) {
    index.put(`good:${good.id}`, singular(good.words));
    index.put('trap', singular(good.traps));
  }
  for (const place of places) {
    index.put(`place:${place.id}`, place.words);
    index.put('trap', place.traps);
  }
  for (const role of ROLES) index.put(role, INFLECTED.has(role) ? singular(phrases[role]) : phrases[role]);
  // "Compatible with" cuts. Its "compatible" must not count too, for alone it describes what precedes it.
  index.put(
    'trap',
    phrases.cut.filter(phrase => wordCount(normalize(phrase)) > 1),
  );
}

/** Last parts of compounds by good, and first parts that make another thing of them. */
function compoundParts({ compounds }: Vocabulary): Pick<NameIndex, 'endings' | 'beginnings'> {
  const endings = new Lists();
  for (const [good, parts] of Object.entries({ ...compounds.endings, '': compounds.others })) endings.put(good, parts);
  return { endings: endings.sorted(), beginnings: [...new Set(compounds.beginnings.map(normalize))].sort().join('\n') };
}

function nameWords({ companyWords, coinedNames }: Vocabulary): NameWords {
  return { company: new Set(companyWords.map(normalize)), coined: new Set(coinedNames.map(normalize)) };
}

/** The index makes plurals itself: where both stand in a list, one is enough. */
function singular(list: readonly string[]): string[] {
  const keys = list.map(normalize);
  const made = new Set(keys.map(pluralOf));
  return keys.filter(key => !made.has(key));
}

function brandKeys(brandLinks: readonly EvidencedLink[], words: Words): NameIndex['brands'] {
  const legalForms = suffixesOf(words.legalForms);
  const storeWords = suffixesOf(words.storeWords);
  const brands = new Lists();
  for (const link of brandLinks.filter(each => each.ship !== 'record')) {
    for (const alias of link.aliases) brands.putKey(link.id, legalForms.strip(storeWords.strip(normalize(alias))));
  }
  return brands.sorted();
}

/**
 * The parties with the full names that their records leave out ("Dahua Technology"): the company of a brand that the action names. Not
 * where it is a listed party of its own or one of several, nor where remarks stand in it.
 */
function withLinkedNames(parties: readonly Party[], actions: readonly EvidencedAction[], links: readonly EvidencedLink[]): Party[] {
  const known = new Set(parties.flatMap(({ name, aliases }) => [name, ...aliases]));
  const added = new Map<string, string[]>();
  const isName = (company: string) => !known.has(company) && !/[(/]/.test(company);
  const named = links.filter(({ kind, ship, company }) => kind === 'named' && ship !== 'record' && isName(company));
  for (const { company, actionIds } of named) {
    const [party, second] = actions.filter(({ id }) => actionIds.includes(id)).flatMap(({ partyIds }) => partyIds);
    if (party !== undefined && second === undefined) added.set(party, [...(added.get(party) ?? []), company]);
  }
  return parties.map(party => ({ ...party, aliases: [...party.aliases, ...(added.get(party.id) ?? [])] }));
}

/** "… Corps (XPCC)": makers print such a name also without its letters. */
function withoutLetters(name: string): string[] {
  const short = name.replace(/ \([A-Z]{3,}\)$/, '');
  return short === name ? [name] : [name, short];
}

/** A plain name is a company's only with its legal form; a distinct one also bare of it. Weak aliases count as plain. */
function companyKeys(parties: readonly Party[], words: Words, nameWords: NameWords): NameIndex['companies'] {
  const legalForms = suffixesOf(words.legalForms);
  const companies = new Lists();
  for (const party of parties.filter(each => each.kind !== 'person')) {
    const weak = new Set(party.weakAliases);
    for (const name of [party.name, ...party.aliases].flatMap(withoutLetters)) {
      const { full, bare } = companyName(name, legalForms, words.shortForms);
      if (!weak.has(name) && !isPlainName(bare, nameWords)) {
        companies.putKey(party.id, joined(bare));
        continue;
      }
      // A short name without a legal form of its own is never a company's; "Co." makes of a word no more than that ("Meike Co.": lenses).
      if (weak.has(name) && (full === bare || full === `${bare} co`)) continue;
      companies.putKey(party.id, `=${full}`);
      companies.putKey(party.id, `~${bare}`);
    }
  }
  return companies.sorted();
}
