import type { Match, Product } from '../core/types';
import type { ActionRecord, SourceChoice } from '../platform/api';

/** Everything that one card tells: the match, the product that it stands for, the record and its source. */
export interface CardProps {
  match: Match;
  product: Product;
  record: ActionRecord;
  source: SourceChoice;
  /** The page names the firm among several possible makers. */
  possible?: boolean;
}
