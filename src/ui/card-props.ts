import type { Match, Product } from '../core/types';
import type { ActionRecord } from '../platform/api';

/** Everything that one card tells: the match, the product that it stands for, the record. */
export interface CardProps {
  match: Match;
  product: Product;
  record: ActionRecord;
  /** The page names the firm among several possible makers. */
  possible?: boolean;
}
