import type { Dataset } from './dataset-types';
import type { Candidate, CandidateFinder, Gate } from './matching/candidate';
import { brandsNamed } from './matching/finders/brands';
import { companiesNamed, makersNamed } from './matching/finders/companies';
import { goodsOfCountries } from './matching/finders/goods';
import { originsStated } from './matching/finders/places';
import { workplacesNamed } from './matching/finders/workplaces';
import { inOrder } from './matching/in-order';
import { levelOf } from './matching/level';
import { type PreparedDataset, prepareDataset } from './matching/prepared-dataset';
import { ProductView } from './matching/product-view';
import type { Match, Product, Unknown, Why } from './types';

/** A candidate that did not become a match: what pointed to it, and what dropped it. */
export interface Rejection {
  actionId: string;
  brandLinkId: string | null;
  partyId: string | null;
  named: Why;
  gate: string;
  reason: string;
}

/** What is found for one product. */
export interface Found {
  matches: Match[];
  /** Listed firms that the page names among several possible makers; nothing that is counted or marked. */
  oneOf: Match[];
}

export interface Explanation extends Found {
  rejections: Rejection[];
}

export interface Matcher {
  /** Every match of one product among the enabled sources. Pure and synchronous. */
  match(product: Product, enabledSources: ReadonlySet<string>): Match[];
  /** The matches, and apart from them the firms that are one of several possible makers. */
  find(product: Product, enabledSources: ReadonlySet<string>): Found;
  /** The same, with every candidate that was dropped and the gate that dropped it. */
  explain(product: Product, enabledSources: ReadonlySet<string>): Explanation;
}

/** The strongest statement first: where two finders find the same action, the first one's reasons are shown. */
export const FINDERS: readonly CandidateFinder[] = [
  makersNamed,
  brandsNamed,
  companiesNamed,
  workplacesNamed,
  originsStated,
  goodsOfCountries,
];

/** Makes a matcher of a parsed `dataset.json`. */
export function createMatcher(dataset: Dataset): Matcher {
  const prepared = prepareDataset(dataset);
  return {
    match: (product, enabled) => findMatches(prepared, product, enabled).matches,
    find: (product, enabled) => findMatches(prepared, product, enabled),
    explain(product, enabled) {
      const rejections: Rejection[] = [];
      return { ...findMatches(prepared, product, enabled, rejection => rejections.push(rejection)), rejections };
    },
  };
}

function findMatches(
  dataset: PreparedDataset,
  product: Product,
  enabled: ReadonlySet<string>,
  onReject?: (rejection: Rejection) => void,
): Found {
  const view = new ProductView(product, dataset);
  const { leads } = view;
  // Most products state nothing that a record could match.
  if (leads.length === 0) return { matches: [], oneOf: [] };
  const matches: Match[] = [];
  const oneOf: Match[] = [];
  for (const { ledBy, gates, mayPass, find } of FINDERS) {
    if (!ledBy.some(lead => leads.includes(lead))) continue;
    if (onReject === undefined && mayPass?.(view, dataset) === false) continue;
    for (const candidate of find(view, dataset)) {
      // A source that is switched off is skipped; only `explain` goes on, to say what it would have found.
      if (onReject === undefined && !enabled.has(candidate.action.sourceId)) continue;
      const into = candidate.several ? oneOf : matches;
      if (into.some(match => match.actionId === candidate.action.id)) continue;
      const result = evaluate(candidate, gates, view, dataset, enabled);
      if ('gate' in result) onReject?.(rejectionOf(candidate, result));
      else into.push(result);
    }
  }
  return {
    matches: inOrder(matches, dataset),
    oneOf: inOrder(
      oneOf.filter(({ actionId }) => !matches.some(match => match.actionId === actionId)),
      dataset,
    ),
  };
}

interface Dropped {
  gate: string;
  reason: string;
}

/** The match that a candidate makes, or what drops it: a gate, a source that is off, a record that never flags. */
function evaluate(
  candidate: Candidate,
  gates: readonly Gate[],
  view: ProductView,
  dataset: PreparedDataset,
  enabled: ReadonlySet<string>,
): Match | Dropped {
  const check = runGates(gates, candidate, view, dataset);
  if ('gate' in check) return check;
  const { action, basis, link, party, several = false } = candidate;
  const source = dataset.source(action.sourceId);
  if (source === undefined || !enabled.has(source.id)) return { gate: 'sources', reason: 'source-off' };
  const level = levelOf({ action, source, basis });
  if (level === null) return { gate: 'level', reason: 'context' };
  // A past action on a firm that only may have made it says nothing about this product.
  if (several && level === 'ended') return { gate: 'level', reason: 'past-and-one-of-several' };
  return {
    productId: view.product.id,
    actionId: action.id,
    sourceId: source.id,
    level,
    basis,
    partyId: party?.id ?? null,
    brandLinkId: link?.id ?? null,
    ...check,
  };
}

/** Runs the gates in order, up to the first that drops the candidate. */
function runGates(
  gates: readonly Gate[],
  candidate: Candidate,
  view: ProductView,
  dataset: PreparedDataset,
): Pick<Match, 'why' | 'unknown'> | Dropped {
  const why: Why[] = [candidate.named];
  const unknown: Unknown[] = [];
  for (const gate of gates) {
    const result = gate(candidate, view, dataset);
    if ('dropped' in result) return { gate: gate.name, reason: result.dropped };
    if (result.why) why.push(...result.why);
    if (result.unknown) unknown.push(...result.unknown);
  }
  return { why, unknown };
}

function rejectionOf({ action, link, party, named }: Candidate, { gate, reason }: Dropped): Rejection {
  return { actionId: action.id, brandLinkId: link?.id ?? null, partyId: party?.id ?? null, named, gate, reason };
}
