import type { Action, Basis, BrandLink, CountryCode, Party, Unknown, Why } from '../types';
import type { Hit, Meaning } from './hit';
import type { Mention, ScannedLine } from './line';
import type { PreparedDataset } from './prepared-dataset';
import type { Lead, ProductView } from './product-view';

/** An action that the page may concern, and what of the page points to it. The gates decide. */
export interface Candidate {
  action: Action;
  basis: Basis;
  /** The words of the page that point to it. */
  named: Why;
  /** Set where a brand points to it. */
  link: BrandLink | null;
  /** Set where the record's own name points to it. */
  party: Party | null;
  /** Where in running text the words stand; `null`: they are a whole field. */
  inLine: Mention | null;
  /** How a company field agrees: with its legal form, as a distinct name without it, or as a plain name without it. */
  nameKind?: 'full' | 'distinct' | 'plain';
  /** The field names the firm among several possible makers. */
  several?: boolean;
  /** The country of the address that the field gives of the firm. */
  seat?: CountryCode | null;
}

/** Passed, with what agreed or could not be compared, or dropped, with the reason. */
export type GateResult = { why?: readonly Why[]; unknown?: readonly Unknown[] } | { dropped: string };

/**
 * One check of a candidate. Gates are pure, and none relies on another having run. Their order is that of the reasons on a card: whose
 * name, what thing, how far the action reaches. They follow nine rules, some of two or three gates, in `gates/`, by the number that their
 * comments give:
 *
 * 1. `field-first`: a stated brand or maker decides; the title alone cannot overrule it.
 * 2. `distinct`: a name that is also a word needs the brand field or the head of the title.
 * 3. `title-cut`: what follows "for" or "compatible with" is another thing; `denied`, `fitting`, `likened` and `behind-another` say what else cuts.
 * 4. `capitals`: an acronym needs its capitals.
 * 5. `goods`: an order on bicycles says nothing of the brand's T-shirts; `another-thing` and `model-alone` say what of the title tells the good.
 * 6. `scope`: a stated origin outside the action's scope drops the match.
 * 7. `stated-place`, `good-and-country`: a place or country counts only where the page states it as an origin.
 * 8. `whole-name`, `seat`: a company without a brand link matches only as a whole field, and none of another country.
 * 9. `sideways`: never to a sister brand, a parent, a customer or a released maker.
 */
export type Gate = (candidate: Candidate, view: ProductView, dataset: PreparedDataset) => GateResult;

export const PASSED: GateResult = {};

/** Finds the candidates of one kind in what the page says, and lists the gates that each must pass. */
export interface CandidateFinder {
  /** Without any of these it finds nothing. */
  ledBy: readonly Lead[];
  gates: readonly Gate[];
  /** Whether any candidate may pass the gates, by one look at what the words may mean: their sense is dearer. An explanation does not ask. */
  mayPass?(view: ProductView, dataset: PreparedDataset): boolean;
  find(view: ProductView, dataset: PreparedDataset): Iterable<Candidate>;
}

/** No text of a shop names more; a hostile one says nothing else, and the gates look at each beside all the others. */
const MOST_MENTIONS = 30;

/** The hits of a line that a finder goes by. */
export function mentions({ hits }: ScannedLine, of: keyof Meaning): readonly Hit[] {
  return hits.filter(({ meaning }) => meaning[of].length > 0).slice(0, MOST_MENTIONS);
}
