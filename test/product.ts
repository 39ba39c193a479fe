import { bareProduct } from '../src/core/bare-product';
import type { Product } from '../src/core/types';

/** A page's one product, with nothing known but what is given. */
export function product(stated: Partial<Product> = {}): Product {
  return bareProduct({ id: 'product-1', ...stated });
}
