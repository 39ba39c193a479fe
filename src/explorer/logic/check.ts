import { bareProduct } from '../../core/bare-product';
import type { Dataset } from '../../core/dataset-types';
import { createMatcher, type Matcher } from '../../core/matcher';
import { normalize } from '../../core/text/tokens';
import type { Match, Product } from '../../core/types';
import type { Row } from './catalog';

const matchers = new WeakMap<Dataset, Matcher>();

function matcherOf(dataset: Dataset): Matcher {
  const matcher = matchers.get(dataset) ?? createMatcher(dataset);
  matchers.set(dataset, matcher);
  return matcher;
}

/** A text for the matcher: a product of which only the title is known. */
export function productOf(text: string): Product {
  return bareProduct({ id: 'text', title: text });
}

/** What was found in a text, and as what. */
export interface Checked {
  /** As the title of a thing for sale. */
  asTitle: Match[];
  /** As nothing but the name of a maker, and not as a title. */
  asMaker: Match[];
}

/** The records that have this text as a name, of whom they name or of a brand tied to them. */
export function rowsNaming(rows: readonly Row[], text: string): Row[] {
  const wanted = normalize(text);
  if (wanted === '') return [];
  return rows.filter(({ parties, brands }) => {
    const names = [
      ...parties.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...brands.flatMap(({ brand, aliases }) => [brand, ...aliases]),
    ];
    return names.some(name => normalize(name) === wanted);
  });
}

/** Looks a text up by the same matcher as on a shop's page, made when first asked: as a title, and where it is only a name as a maker too. */
export function checkText(dataset: Dataset, text: string, enabled: ReadonlySet<string>): Checked {
  const matcher = matcherOf(dataset);
  const asTitle = matcher.match(productOf(text), enabled);
  const found = new Set(asTitle.map(({ actionId }) => actionId));
  const asMaker = matcher
    .match(makerOf(text), enabled)
    .filter(match => !found.has(match.actionId) && isOnlyName(dataset, match, text))
    .map(match => ({ ...match, why: match.why.filter(({ field }) => field === 'manufacturer') }));
  return { asTitle, asMaker };
}

/** The same text as the maker's name; as a title, too, it tells the goods that the name itself speaks of. */
export function makerOf(text: string): Product {
  return { ...productOf(text), manufacturer: text };
}

/** A company is matched as the whole field in any case; a brand also beside other words, which make a text more than a name. */
function isOnlyName({ brandLinks }: Dataset, match: Match, text: string): boolean {
  if (!match.why.some(({ field }) => field === 'manufacturer')) return false;
  const link = brandLinks.find(({ id }) => id === match.brandLinkId);
  if (link === undefined) return match.partyId !== null;
  return [link.brand, ...link.aliases].some(name => normalize(name) === normalize(text));
}
