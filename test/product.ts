import type { Product } from '../src/core/types';

/** What a page says of a thing, with everything it does not say left open. */
export function product(stated: Partial<Product> = {}): Product {
  return {
    id: 'product-1',
    kind: 'product',
    title: null,
    brand: null,
    manufacturer: null,
    seller: null,
    materials: [],
    countryOfOrigin: null,
    ...stated,
  };
}
