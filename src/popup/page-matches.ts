import type { Level, Match, PageReport, Product } from '../core/types';
import type { ActionRecord, TabReport } from '../platform/api';
import { byLevel } from '../ui/levels';
import { ofMatch } from '../ui/wording';

/** One product with its matches, strongest level first. */
export interface MatchedProduct {
  product: Product;
  /** Place in the page's order, from 1. */
  number: number;
  level: Level;
  matches: Match[];
}

/** What a page's report shows at once, and what only stands behind the disclosure of past actions. */
export interface PageMatches {
  report: PageReport;
  current: MatchedProduct[];
  past: MatchedProduct[];
  /** Listed firms that the page names among several possible makers. */
  oneOf: MatchedProduct[];
}

export function pageMatchesOf(report: PageReport): PageMatches {
  const current = report.matches.filter(match => match.level !== 'ended');
  const past = report.matches.filter(match => match.level === 'ended');
  return {
    report,
    current: byProduct(report, current).sort(byLevel),
    past: byProduct(report, past),
    oneOf: byProduct(report, report.oneOf ?? []),
  };
}

function byProduct({ products }: PageReport, matches: readonly Match[]): MatchedProduct[] {
  return products.flatMap((product, index) => {
    const own = matches.filter(match => match.productId === product.id).sort(byLevel);
    const first = own[0];
    return first === undefined ? [] : [{ product, number: index + 1, level: first.level, matches: own }];
  });
}

/** The record that a match is of. */
export function recordOf({ records }: TabReport, match: Match | undefined): ActionRecord | undefined {
  const record = records.find(({ action }) => action.id === match?.actionId);
  return match && record && ofMatch(record, match);
}

/** How many records some products agree with. */
export function countMatches(matched: readonly MatchedProduct[]): number {
  return matched.flatMap(({ matches }) => matches).length;
}

/** Whether the page speaks of one thing for sale, not of a list. */
export function isOneProduct(report: PageReport): boolean {
  return report.products.length === 1 || report.pageKind === 'product';
}
