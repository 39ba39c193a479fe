import type { Candidate, Gate, Lead } from './candidate';
import type { Dataset } from './dataset-types';
import { brandsNamed } from './leads/brands';
import { companiesNamed, makersNamed } from './leads/companies';
import { goodsOfCountries } from './leads/goods';
import { originsStated } from './leads/places';
import { workplacesNamed } from './leads/workplaces';
import { levelOf } from './level';
import { ProductView } from './product-view';
import { type OpenRecord, openRecord } from './record';
import type { Match, Product, Unknown, Why } from './types';

/** A candidate that did not become a match: what pointed to it, and what dropped it. */
export interface Refusal {
  actionId: string;
  brandLinkId: string | null;
  partyId: string | null;
  named: Why;
  gate: string;
  reason: string;
}

/** What one look at a product finds. */
export interface Found {
  matches: Match[];
  /** Listed firms that the page names among several possible makers; nothing that is counted or marked. */
  oneOf: Match[];
}

export interface Explanation extends Found {
  refusals: Refusal[];
}

export interface Matcher {
  /** Every match of one product among the enabled sources. Pure and synchronous. */
  match(product: Product, enabledSources: ReadonlySet<string>): Match[];
  /** The matches, and apart from them the firms that are one of several possible makers. */
  look(product: Product, enabledSources: ReadonlySet<string>): Found;
  /** The same, with every candidate that was dropped and the gate that dropped it. */
  explain(product: Product, enabledSources: ReadonlySet<string>): Explanation;
}

/** The strongest statement first: where two leads find the same action, the first one's reasons are shown. */
const LEADS: readonly Lead[] = [makersNamed, brandsNamed, companiesNamed, workplacesNamed, originsStated, goodsOfCountries];

/** Makes a matcher of a parsed `dataset.json`; words, gates and index lie inside it. */
export function createMatcher(dataset: Dataset): Matcher {
  const record = openRecord(dataset);
  return {
    match: (product, enabled) => look(record, product, enabled).matches,
    look: (product, enabled) => look(record, product, enabled),
    explain(product, enabled) {
      const refusals: Refusal[] = [];
      return { ...look(record, product, enabled, refusal => refusals.push(refusal)), refusals };
    },
  };
}

function look(record: OpenRecord, product: Product, enabled: ReadonlySet<string>, refuse?: (refusal: Refusal) => void): Found {
  const view = new ProductView(product, record);
  // Most things for sale say nothing that any record knows.
  if (view.isSilent) return { matches: [], oneOf: [] };
  const matches: Match[] = [];
  const oneOf: Match[] = [];
  for (const { gates, find } of LEADS) {
    for (const candidate of find(view, record)) {
      // A source that is switched off is skipped; only `explain` goes on, to say what it would have found.
      if (refuse === undefined && !enabled.has(candidate.action.sourceId)) continue;
      const into = candidate.several ? oneOf : matches;
      if (into.some(match => match.actionId === candidate.action.id)) continue;
      const verdict = verdictOn(candidate, gates, view, record, enabled);
      if ('gate' in verdict) refuse?.(refusalOf(candidate, verdict));
      else into.push(verdict);
    }
  }
  return { matches, oneOf: oneOf.filter(({ actionId }) => !matches.some(match => match.actionId === actionId)) };
}

interface Dropped {
  gate: string;
  reason: string;
}

/** What the shopper sees of a candidate, or what drops it: a gate, a source that is off, a record that never flags. */
function verdictOn(
  candidate: Candidate,
  gates: readonly Gate[],
  view: ProductView,
  record: OpenRecord,
  enabled: ReadonlySet<string>,
): Match | Dropped {
  const check = passThrough(gates, candidate, view, record);
  if ('gate' in check) return check;
  const { action, basis, link, party, several = false } = candidate;
  const source = record.source(action.sourceId);
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

/** Puts a candidate through its gates; the first that drops it ends the matter. */
function passThrough(
  gates: readonly Gate[],
  candidate: Candidate,
  view: ProductView,
  record: OpenRecord,
): Pick<Match, 'why' | 'unknown'> | Dropped {
  const why: Why[] = [candidate.named];
  const unknown: Unknown[] = [];
  for (const gate of gates) {
    const ruling = gate(candidate, view, record);
    if ('dropped' in ruling) return { gate: gate.name, reason: ruling.dropped };
    if (ruling.why) why.push(...ruling.why);
    if (ruling.unknown) unknown.push(...ruling.unknown);
  }
  return { why, unknown };
}

function refusalOf({ action, link, party, named }: Candidate, { gate, reason }: Dropped): Refusal {
  return { actionId: action.id, brandLinkId: link?.id ?? null, partyId: party?.id ?? null, named, gate, reason };
}
