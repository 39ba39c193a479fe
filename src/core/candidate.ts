import type { Hit } from './name-index';
import type { OpenRecord } from './record';
import type { Line, Sight } from './sight';
import type { Action, Basis, BrandLink, Party, Unknown, Why } from './types';

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
  standing: { line: Line; hit: Hit } | null;
  /** How a company field agrees: with its legal form, as a distinct name without it, or as a plain name without it. */
  nameKind?: 'full' | 'distinct' | 'plain';
  /** The field names the firm among several possible makers. */
  several?: boolean;
}

/** What a gate says: passed, with what agreed or stayed open, or dropped, with the reason. */
export type Verdict = { why?: readonly Why[]; unknown?: readonly Unknown[] } | { dropped: string };

/** One question put to a candidate. Gates are pure, and none relies on another having run, but cheap ones stand first. */
export type Gate = (candidate: Candidate, sight: Sight, record: OpenRecord) => Verdict;

export const PASSED: Verdict = {};

/** Finds candidates of one kind in what the page says, and the gates that each must pass. */
export interface Lead {
  gates: readonly Gate[];
  find(sight: Sight, record: OpenRecord): Iterable<Candidate>;
}
