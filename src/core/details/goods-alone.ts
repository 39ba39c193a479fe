import type { Product } from '../types';

/** Where the shops of one wide-spread platform keep their articles and pages, in any language's folder. */
const ARTICLE = /^https?:\/\/[^/]+(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/(?:pages|blogs\/[^/]+)\/[^/]/i;
/** And where they keep their goods. */
const GOOD = /\/products\/[^/]/;

/** The tiles of a grid without the articles and pages that the shop's search shows among its goods; their addresses tell. */
export function goodsAlone(products: readonly Product[]): readonly Product[] {
  const leadsTo = (address: RegExp) => (product: Product) => product.kind === 'tile' && address.test(product.url ?? '');
  if (!products.some(leadsTo(GOOD))) return products;
  const isArticle = leadsTo(ARTICLE);
  return products.filter(product => !isArticle(product) || GOOD.test(product.url ?? ''));
}
