import type { Product } from './types';

/** A product of which only these fields are known. */
export function bareProduct(stated: Partial<Product>): Product {
  return {
    id: 'product',
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
