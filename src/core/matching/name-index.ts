import type { NameIndex } from '../dataset-types';
import { type CompanyName, joined } from '../text/company-name';
import type { Tokens } from '../text/tokens';
import type { Hit } from './hit';
import { Scanner } from './scanner';

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
