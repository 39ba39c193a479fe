import type { Words } from '../../dataset-types';
import type { Hit } from '../hit';

export type Good = Words['goods'][string];

/** Clothing, or something kept in a house. */
export function isKeptGood(good: Good | undefined): boolean {
  return good?.use === 'kept' || good?.use === 'worn';
}

/** Whether the words name a good of the vocabulary or of one brand. */
export function namesGoods({ meaning }: Hit): boolean {
  return meaning.goods.length > 0 || meaning.goodsOf.length > 0;
}
